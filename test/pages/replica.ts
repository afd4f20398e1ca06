/**
 * A page of our own that is built like one of the sites', for tests and for the demo. People, firms and
 * texts are made up. Everything is in the file: no request is made.
 */
export interface ReplicaPage {
  /** The address that it is to be served at. */
  readonly url: string;
  readonly html: string;
  /** Other addresses that the page loads as frames. */
  readonly frames?: Readonly<Record<string, string>>;
}

/** How the invitation dialog hangs in the page. */
export type Mount = 'light' | 'open' | 'closed' | 'native' | 'frame';
/** What stands in the dialog. */
export type DialogView = 'choice' | 'note' | 'upsell' | 'email' | 'limit';
export type Theme = 'light' | 'dark';

export interface ReplicaOptions {
  readonly language?: Language;
  readonly theme?: Theme;
  readonly mount?: Mount;
  /** Characters allowed: 200 without, 300 with a paid membership. */
  readonly limit?: number;
  /** What a press on *Connect* brings up. Default: the first step. */
  readonly answer?: DialogView;
  /** The page as it would be saved with the dialog open in this view; it does not behave then. */
  readonly opened?: DialogView;
  /** Draw the dialog anew after every key, as the sites' frameworks do at times. */
  readonly restless?: boolean;
  /** Leave out the lower sections, as before scrolling. */
  readonly unscrolled?: boolean;
}

export type Language = 'de' | 'en' | 'fr' | 'es' | 'it' | 'nl' | 'pl' | 'pt';
