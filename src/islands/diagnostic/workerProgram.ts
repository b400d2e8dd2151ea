import address from './answer.worker.ts?worker&url';

/**
 * The text of the worker's program: engine, catalogue and advice. The development server has no bundle of
 * it; an import of the original stands in.
 */
export const workerProgram = async (): Promise<string> =>
  import.meta.env.DEV
    ? `import ${JSON.stringify(new URL(address, location.href).href)}`
    : ((await import(/* @vite-ignore */ address)) as { default: string }).default;
