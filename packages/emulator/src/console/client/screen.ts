import type { AdminApi } from './admin-api.js';
import type { Child } from './dom/element.js';
import type { Place } from './place.js';
import type { Settings } from './settings.js';

/** What a view shows. */
export interface Screen {
  /** Stands over the content, and in the title of the window. */
  readonly title: string;
  readonly content: Child;
  /** Facts worth telling when they change, by what they are about. */
  readonly news?: ReadonlyMap<string, string>;
}

/** What a view is made from. */
export interface ViewContext {
  readonly api: AdminApi;
  readonly place: Place;
  readonly settings: Settings;
}

/** Reads what there is to show at a place. */
export type View = (context: ViewContext) => Promise<Screen>;
