import { actionNamed } from './actions/actions.js';
import { AdminApi, AdminError } from './admin-api.js';
import { type Child, element } from './dom/element.js';
import { morphChildren } from './dom/morph.js';
import { emulatorInfo } from './emulator-info.js';
import { NewsTeller } from './news-teller.js';
import { aboutText, pageTools, viewLinks } from './page-frame.js';
import type { PageParts } from './page-parts.js';
import { type Place, parsePlace } from './place.js';
import { Settings } from './settings.js';
import { signInForm } from './sign-in.js';
import { tokenStore } from './token-store.js';
import { views } from './views/views.js';

const UPDATE_MS = 1000;
const NAME = 'Pinecone emulator console';

/** What a form or a button asks for. */
export interface ActionRequest {
  readonly name: string | undefined;
  readonly fields: ReadonlyMap<string, string>;
  readonly value: string;
}

/** The console in a page: shows the place that the address names, and again when a second is over. */
export class ConsoleApp {
  readonly #parts: PageParts;
  readonly #settings = new Settings();
  readonly #news = new NewsTeller();
  #api: AdminApi | undefined;
  #place: Place = parsePlace('');
  #live = true;
  /** Whether the place is not shown yet. */
  #arrives = false;
  #complaintIsOfAction = false;
  #look = 0;
  #timer: number | undefined;

  constructor(parts: PageParts) {
    this.#parts = parts;
  }

  /** Begins, with the token of the tab if there is one. */
  async start(): Promise<void> {
    const token = tokenStore.get();
    if (token === undefined) return this.#askForToken();
    this.#api = new AdminApi(token);
    await this.go(location.hash);
  }

  /** Goes to the place of an address. */
  async go(fragment: string): Promise<void> {
    this.#place = parsePlace(fragment);
    this.#settings.leavePlace();
    this.#news.forget();
    this.#say('');
    this.#complain('');
    this.#arrives = true;
    await this.#update();
  }

  async signIn(token: string): Promise<void> {
    tokenStore.set(token);
    await this.start();
  }

  forgetToken(): void {
    tokenStore.clear();
    this.#askForToken();
  }

  async toggleLive(): Promise<void> {
    this.#live = !this.#live;
    await this.#update();
  }

  /** Carries an action out and shows what came of it. False when it was refused. */
  async act({ name, fields, value }: ActionRequest): Promise<boolean> {
    const action = actionNamed(name);
    const api = this.#api;
    if (!action || !api) return false;
    this.#complain('');
    try {
      const told = await action({ api, settings: this.#settings, fields, value });
      this.#news.forget();
      await this.#update();
      if (told !== undefined) this.#say(told);
      this.#rescueFocus();
      return true;
    } catch (error) {
      this.#fail(error);
      this.#complaintIsOfAction = true;
      return false;
    }
  }

  async #update(): Promise<void> {
    const api = this.#api;
    if (!api) return;
    clearTimeout(this.#timer);
    this.#look += 1;
    const look = this.#look;
    try {
      const context = { api, place: this.#place, settings: this.#settings };
      const [screen, info] = await Promise.all([
        views[this.#place.view](context),
        emulatorInfo(api),
      ]);
      if (look !== this.#look) return;
      if (!this.#complaintIsOfAction) this.#complain('');
      this.#show(screen.title, screen.content);
      this.#fill(this.#parts.about, aboutText(info));
      const told = this.#news.tell(screen.news);
      if (told !== undefined) this.#say(told);
    } catch (error) {
      if (look !== this.#look) return;
      this.#fail(error);
    }
    if (this.#arrives && this.#api) this.#arrive();
    if (this.#live && this.#api) {
      this.#timer = window.setTimeout(() => this.#updateWhenSeen(), UPDATE_MS);
    }
  }

  /** A page that nobody sees asks for nothing. */
  #updateWhenSeen(): void {
    if (document.hidden) {
      document.addEventListener('visibilitychange', () => void this.#update(), { once: true });
      return;
    }
    void this.#update();
  }

  #show(title: string, content: Child): void {
    document.title = `${title} · ${NAME}`;
    const { tools, views: links, content: main } = this.#parts;
    // What was typed elsewhere does not belong here.
    if (this.#arrives) main.replaceChildren();
    this.#fill(tools, this.#api ? pageTools({ live: this.#live }) : undefined);
    this.#fill(links, this.#api ? viewLinks(this.#place) : undefined);
    this.#fill(main, [element('h2', { id: 'title', tabindex: -1 }, title), content]);
  }

  #fill(part: HTMLElement, content: Child): void {
    const wanted = element('div', {}, content);
    morphChildren(part, [...wanted.childNodes]);
  }

  #askForToken(): void {
    clearTimeout(this.#timer);
    this.#look += 1;
    this.#api = undefined;
    this.#arrives = false;
    this.#say('');
    this.#complain('');
    this.#parts.content.replaceChildren();
    this.#show('Connect', signInForm());
    this.#fill(this.#parts.about, undefined);
    document.getElementById('field-token')?.focus();
  }

  #fail(error: unknown): void {
    if (error instanceof AdminError && error.status === 401) {
      tokenStore.clear();
      this.#askForToken();
      this.#complain(
        'This token is not the right one. Copy it from where the emulator was started.',
      );
      return;
    }
    const isRefused = error instanceof AdminError;
    // What was there of another place would be taken for what is asked for.
    if (this.#arrives) this.#show(isRefused ? 'Nothing to show' : 'No answer', undefined);
    this.#complain(
      isRefused ? error.message : 'The emulator does not answer. Is it still running?',
    );
  }

  #arrive(): void {
    this.#arrives = false;
    scrollTo(0, 0);
    document.getElementById('title')?.focus();
  }

  /** What had the focus may be gone, or of no use any more. */
  #rescueFocus(): void {
    const { activeElement } = document;
    const isLost = !activeElement || activeElement === document.body;
    if (isLost || activeElement.matches(':disabled')) document.getElementById('title')?.focus();
  }

  #say(text: string): void {
    this.#parts.news.textContent = text;
  }

  #complain(text: string): void {
    this.#complaintIsOfAction = false;
    const { problem } = this.#parts;
    // The same text again is no news, and would be read out each second.
    if (problem.textContent !== text) problem.textContent = text;
  }
}
