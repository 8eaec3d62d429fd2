import { ConsoleApp } from './console-app.js';
import { listenToUser } from './listen-to-user.js';
import { pageParts } from './page-parts.js';
import { takeTokenFromAddress } from './token-store.js';

const parts = pageParts();
const app = new ConsoleApp(parts);
takeTokenFromAddress();
listenToUser(app, parts);
await app.start();
