import type { ServerResponse } from 'node:http';
import type { ConnectionCut } from './connection-cut.js';

/** Cuts a connection, after the part of an answer that is to go out. */
export function cutConnection(outgoing: ServerResponse, { partial }: ConnectionCut): void {
  const { socket } = outgoing;
  if (!partial) {
    socket?.resetAndDestroy();
    return;
  }
  const { status, headers, bytes, announced } = partial;
  outgoing.writeHead(status, { ...Object.fromEntries(headers), 'content-length': announced });
  outgoing.write(bytes, () => socket?.destroy());
}
