/** What the journeys need of a browser, whatever drives it. Elements are named by CSS selectors. */
export interface Visitor {
  open(address: string): Promise<void>;
  address(): Promise<string>;
  /** Text of the first matching element, or null while there is none. */
  text(selector: string): Promise<string | null>;
  /** Replaces the text of a field, as the reader's keys would. */
  type(selector: string, text: string): Promise<void>;
  /** Presses the first matching element that is shown. */
  press(selector: string): Promise<void>;
  reload(): Promise<void>;
  /** The value of a field. */
  value(selector: string): Promise<string>;
  /** Errors of the pages and refusals of their policy so far; null where the browser cannot tell. */
  complaints(): Promise<readonly string[] | null>;
  close(): Promise<void>;
}
