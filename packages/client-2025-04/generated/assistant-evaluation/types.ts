// Generated from specs/2025-04/assistant_evaluation_2025-04.oas.yaml by `pnpm codegen`. Do not edit.

export interface paths {
    "/evaluation/metrics/alignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Score an answer
         *
         * Compares `answer` with `ground_truth_answer` fact by fact, using a language model, and returns
         * three scores from 0 to 1: correctness (precision), completeness (recall) and alignment, their
         * harmonic mean. The response also holds the verdict on each fact and the tokens that the
         * evaluation used. The call waits for the result, and stores nothing to fetch later.
         */
        post: operations["metrics_alignment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** An answer to score, with its question and the answer known to be right. All fields are required. */
        AlignmentRequest: {
            /** Question that both answers reply to. */
            question: string;
            /** Answer to score, as the assistant or RAG system gave it. */
            answer: string;
            /** Answer known to be right, as the yardstick for `answer`. */
            ground_truth_answer: string;
        };
        /** Result of an evaluation, made of scores, the verdicts behind them and the token usage. */
        AlignmentResponse: {
            /** Scores of an answer, each from 0 (worst) to 1 (best). */
            metrics: components["schemas"]["Metrics"];
            /** The verdicts that explain the scores. */
            reasoning: components["schemas"]["Reasoning"];
            /** Tokens that the language model used for the evaluation. */
            usage: components["schemas"]["TokenCounts"];
        };
        /** Scores of an answer, each from 0 (worst) to 1 (best). */
        Metrics: {
            /**
             * Precision, from 0 to 1: how much of what the answer states agrees with the ground truth answer.
             * Wrong statements lower it.
             */
            correctness: number;
            /**
             * Recall, from 0 to 1: how much of the ground truth answer the answer covers. Facts left out lower
             * it.
             */
            completeness: number;
            /**
             * Overall score from 0 to 1: the harmonic mean of `correctness` and `completeness`, so that it is
             * high only when both are.
             */
            alignment: number;
        };
        /** The verdicts that explain the scores. */
        Reasoning: {
            /** Facts of the ground truth answer, each with the verdict on how the answer treats it. */
            evaluated_facts: components["schemas"]["EvaluatedFact"][];
        };
        /** One fact, and how the scored answer stands to it. */
        EvaluatedFact: {
            /** One statement, taken from the ground truth answer. */
            fact: components["schemas"]["Fact"];
            /**
             * How the scored answer stands to a fact:
             * - `entailed`: the answer states or implies it.
             * - `contradicted`: the answer says something else.
             * - `neutral`: the answer says nothing about it.
             */
            entailment: components["schemas"]["Entailment"];
        };
        /** One statement, taken from the ground truth answer. */
        Fact: {
            /** The statement as a sentence. */
            content: string;
        };
        /**
         * How the scored answer stands to a fact:
         * - `entailed`: the answer states or implies it.
         * - `contradicted`: the answer says something else.
         * - `neutral`: the answer says nothing about it.
         * @enum {string}
         */
        Entailment: "entailed" | "contradicted" | "neutral";
        /** Tokens that the language model used for the evaluation. */
        TokenCounts: {
            /** Tokens that the model read. */
            prompt_tokens: number;
            /** Tokens that the model wrote. */
            completion_tokens: number;
            /** Sum of `prompt_tokens` and `completion_tokens`. */
            total_tokens: number;
        };
        /** Body of every documented error of this API. */
        BasicErrorResponse: {
            /** Explanation for people. Its wording can change, so do not parse it. */
            message: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    metrics_alignment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The question, the answer to score and the answer known to be right. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AlignmentRequest"];
            };
        };
        responses: {
            /** The scores of the answer, with the verdicts behind them and the tokens used. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlignmentResponse"];
                };
            };
            /** The evaluation request lacks a field, or has one that is unknown or of the wrong type. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BasicErrorResponse"];
                };
            };
            /** The server failed while scoring the answer; the call is safe to repeat. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BasicErrorResponse"];
                };
            };
        };
    };
}
