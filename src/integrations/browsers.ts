/** The oldest browsers with light-dark() and popover; anything older gets plain colours. */
export const BROWSERS = ['chrome123', 'firefox125', 'safari17.5'];
