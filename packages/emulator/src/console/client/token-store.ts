const KEY = 'pinecone-emulator-token';
const IN_FRAGMENT = /^#token=(.+)$/;

/** The token of this tab, which is forgotten with the tab. */
export const tokenStore = {
  get(): string | undefined {
    return sessionStorage.getItem(KEY) ?? undefined;
  },
  set(token: string): void {
    sessionStorage.setItem(KEY, token);
  },
  clear(): void {
    sessionStorage.removeItem(KEY);
  },
};

/** Keeps a token that the address brings in its fragment, and takes it out of the address. */
export function takeTokenFromAddress(): void {
  const token = IN_FRAGMENT.exec(location.hash)?.[1];
  if (token === undefined) return;
  tokenStore.set(decoded(token));
  history.replaceState(null, '', location.pathname);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
