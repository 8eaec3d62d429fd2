// Generated from specs/ by `pnpm codegen`. Do not edit.

import {
  createDbControlClient as createDbControlClient_2025_04,
  dbControl as dbControl_2025_04,
  dbControlDetails as dbControlDetails_2025_04,
} from '@pinecone-versioned/client-2025-04/db-control';
import {
  createDbDataClient as createDbDataClient_2025_04,
  dbData as dbData_2025_04,
  dbDataDetails as dbDataDetails_2025_04,
} from '@pinecone-versioned/client-2025-04/db-data';
import {
  createInferenceClient as createInferenceClient_2025_04,
  inference as inference_2025_04,
  inferenceDetails as inferenceDetails_2025_04,
} from '@pinecone-versioned/client-2025-04/inference';
import {
  createDbControlClient as createDbControlClient_2025_10,
  dbControl as dbControl_2025_10,
  dbControlDetails as dbControlDetails_2025_10,
} from '@pinecone-versioned/client-2025-10/db-control';
import {
  createDbDataClient as createDbDataClient_2025_10,
  dbData as dbData_2025_10,
  dbDataDetails as dbDataDetails_2025_10,
} from '@pinecone-versioned/client-2025-10/db-data';
import {
  createInferenceClient as createInferenceClient_2025_10,
  inference as inference_2025_10,
  inferenceDetails as inferenceDetails_2025_10,
} from '@pinecone-versioned/client-2025-10/inference';

/** Version -> API -> what makes its client, its operation table, and what only wrappers around the client need. */
export const clients = {
  '2025-04': {
    dbControl: {
      createClient: createDbControlClient_2025_04,
      table: dbControl_2025_04,
      details: dbControlDetails_2025_04,
    },
    dbData: {
      createClient: createDbDataClient_2025_04,
      table: dbData_2025_04,
      details: dbDataDetails_2025_04,
    },
    inference: {
      createClient: createInferenceClient_2025_04,
      table: inference_2025_04,
      details: inferenceDetails_2025_04,
    },
  },
  '2025-10': {
    dbControl: {
      createClient: createDbControlClient_2025_10,
      table: dbControl_2025_10,
      details: dbControlDetails_2025_10,
    },
    dbData: {
      createClient: createDbDataClient_2025_10,
      table: dbData_2025_10,
      details: dbDataDetails_2025_10,
    },
    inference: {
      createClient: createInferenceClient_2025_10,
      table: inference_2025_10,
      details: inferenceDetails_2025_10,
    },
  },
} as const;
