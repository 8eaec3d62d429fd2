export {
  type FaultServer,
  type FaultServerOptions,
  type Script,
  startFaultServer,
} from './fault-server.js';
export type { FaultStep } from './fault-step.js';
export type { SeenRequest } from './seen-request.js';
