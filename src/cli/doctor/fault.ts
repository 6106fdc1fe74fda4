/** Something that is not as it must be, and what to do. */
export interface Fault {
  readonly what: string;
  readonly todo: string;
}
