/** The parts of the page that the script fills. */
export interface PageParts {
  readonly skip: HTMLElement;
  readonly tools: HTMLElement;
  readonly views: HTMLElement;
  readonly news: HTMLElement;
  readonly problem: HTMLElement;
  readonly content: HTMLElement;
  readonly about: HTMLElement;
}

/** Finds the parts. */
export function pageParts(): PageParts {
  return {
    skip: partWithId('skip'),
    tools: partWithId('tools'),
    views: partWithId('views'),
    news: partWithId('news'),
    problem: partWithId('problem'),
    content: partWithId('content'),
    about: partWithId('about'),
  };
}

function partWithId(id: string): HTMLElement {
  const part = document.getElementById(id);
  if (part) return part;
  throw new Error(`The page has no part ${id}.`);
}
