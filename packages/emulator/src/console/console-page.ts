import { createHash } from 'node:crypto';
import { CONSOLE_SCRIPT, CONSOLE_STYLE } from '../generated/console-assets.js';

/** An icon of its own, so that browsers do not ask for `/favicon.ico`, which would be a call of the API. */
const ICON =
  "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'><rect width='16' height='16' rx='3' fill='%230b57d0'/><path d='M4 5h8M4 8h8M4 11h5' stroke='%23fff' stroke-width='1.5'/></svg>";

/** A page and the headers that it is sent with. */
export interface ConsolePage {
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** The console: one page that loads nothing else, and a policy under which only its own code runs. */
export function consolePage(): ConsolePage {
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(CONSOLE_SCRIPT)}`,
    `style-src ${hashOf(CONSOLE_STYLE)}`,
    "connect-src 'self'",
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ];
  return {
    html: render(),
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy.join('; '),
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    },
  };
}

function render(): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Pinecone emulator console</title>
<link rel="icon" href="${ICON}">
<style>${CONSOLE_STYLE}</style>
</head>
<body>
<a class="skip" href="#content" id="skip">Skip to content</a>
<header>
<h1>Pinecone emulator console</h1>
<div id="tools"></div>
<nav aria-label="Views" id="views"></nav>
</header>
<div class="messages"><p role="status" id="news"></p><p role="alert" id="problem"></p></div>
<main id="content" tabindex="-1"><p>The console needs JavaScript.</p></main>
<footer id="about"></footer>
<script type="module">${CONSOLE_SCRIPT}</script>
</body>
</html>
`;
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
