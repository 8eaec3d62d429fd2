import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';
import { makeTestFolder } from './test-folder.js';

/** A Chromium of this machine; undefined when it has none. */
export const browserPath: string | undefined = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path): path is string => path !== undefined && existsSync(path));

/** A page in a browser; gives the value of an expression. */
export type Evaluate = (expression: string) => Promise<unknown>;

/** Opens a file in a browser without a window, once it has loaded; the browser is closed when the test ends. */
export async function openPage(browser: string, file: string): Promise<Evaluate> {
  const port = await startBrowser(browser);
  const targets = await (await fetch(`http://127.0.0.1:${port}/json/list`)).json();
  const target = targets.find(({ type }: { type: string }) => type === 'page');
  const socket = new WebSocket(target.webSocketDebuggerUrl);
  await nextEvent(socket, 'open');
  let lastId = 0;
  const send = async (method: string, params: object) => {
    const id = ++lastId;
    const answer = nextMessage(socket, (message) => message.id === id);
    socket.send(JSON.stringify({ id, method, params }));
    return (await answer).result ?? {};
  };
  await send('Page.enable', {});
  const loaded = nextMessage(socket, ({ method }) => method === 'Page.loadEventFired');
  await send('Page.navigate', { url: pathToFileURL(file).href });
  await loaded;
  return async (expression) => {
    const params = { expression, returnByValue: true, awaitPromise: true };
    const { result, exceptionDetails } = await send('Runtime.evaluate', params);
    if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails));
    return result?.value;
  };
}

async function nextEvent(socket: WebSocket, name: string): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<Event>();
  socket.addEventListener(name, resolve, { once: true });
  socket.addEventListener('error', reject, { once: true });
  await promise;
}

/** A message of the browser, of whatever shape its method gives it. */
interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly result?: {
    readonly result?: { readonly value?: unknown };
    readonly exceptionDetails?: object;
  };
}

async function nextMessage(socket: WebSocket, isWanted: (message: Message) => boolean) {
  const { promise, resolve } = Promise.withResolvers<Message>();
  const listener = ({ data }: MessageEvent) => {
    const message: Message = JSON.parse(String(data));
    if (!isWanted(message)) return;
    socket.removeEventListener('message', listener);
    resolve(message);
  };
  socket.addEventListener('message', listener);
  return promise;
}

async function startBrowser(browser: string): Promise<string> {
  const profile = makeTestFolder();
  const flags = ['--headless=new', '--no-sandbox', '--disable-gpu', '--remote-debugging-port=0'];
  const child = spawn(browser, [...flags, `--user-data-dir=${profile}`, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const closed = Promise.withResolvers<void>();
  const port = Promise.withResolvers<string>();
  onTestFinished(async () => {
    child.kill();
    await closed.promise;
  });
  child.on('error', port.reject);
  child.on('close', () => {
    closed.resolve();
    port.reject(new Error('The browser ended before it listened.'));
  });
  let output = '';
  child.stderr.on('data', (chunk) => {
    output += chunk;
    const found = /DevTools listening on ws:\/\/127\.0\.0\.1:(\d+)\//.exec(output)?.[1];
    if (found !== undefined) port.resolve(found);
  });
  return port.promise;
}
