/** Texts to try the Diagnostic with, exactly as a client printed them. */
export const SAMPLES: readonly { readonly label: string; readonly text: string }[] = [];
