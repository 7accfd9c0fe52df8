/** A question, and its answer if there is one. */
export type Ask = (question: string) => string | undefined;

/** What was asked, each question once, and what was answered: `null` where there was no answer. */
export type Answers = readonly (readonly [question: string, answer: string | null])[];

/** Somebody to ask, who notes what is asked. */
export interface NotingAsk {
  readonly ask: Ask;
  readonly answers: () => Answers;
}

/** Notes the questions that go to somebody, and the answers. */
export function noteAnswers(of: Ask): NotingAsk {
  const noted = new Map<string, string | null>();
  return {
    ask(question) {
      const answer = of(question);
      noted.set(question, answer ?? null);
      return answer;
    },
    answers: () => [...noted],
  };
}

/** Whether the same questions have the same answers now. */
export function areStillGiven(answers: Answers, ask: Ask): boolean {
  return answers.every(([question, answer]) => (ask(question) ?? null) === answer);
}
