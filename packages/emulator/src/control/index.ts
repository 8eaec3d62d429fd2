export { controlHandlers } from './control-handlers.js';
export { indexStatus } from './index-status.js';
export { resumeControlWork } from './resume-control-work.js';
