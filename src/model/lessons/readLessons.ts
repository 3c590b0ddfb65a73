import { parseYaml } from '../text/parseYaml.ts';
import { lessonSchema, type Lesson } from './lesson.ts';
import { misconceptionsSchema, type Misconception } from './misconception.ts';
import { questionsSchema, type Question } from './question.ts';

/** A question with the chapter whose it is, and the file that it stands in. */
export type PlacedQuestion = Question & { part: string; file: string };

export interface Lessons {
  /** By the chapter's part; a chapter may have none yet. */
  lessons: ReadonlyMap<string, Lesson>;
  /** Of all chapters, in the order of reading. */
  questions: readonly PlacedQuestion[];
  misconceptions: readonly Misconception[];
}

const LESSON_FILE = /^content\/chapters\/(\d+)-[\w-]+\/(lesson|questions)\.yaml$/;

export const MISCONCEPTIONS = 'content/misconceptions.yaml';

/** @throws ContentError for a file that is not as it should be */
export function readLessons(files: Readonly<Record<string, string>>): Lessons {
  const lessons = new Map<string, Lesson>();
  const questions: PlacedQuestion[] = [];
  for (const file of Object.keys(files).toSorted()) {
    const [, part, what] = LESSON_FILE.exec(file) ?? [];
    if (part === undefined) continue;
    const text = files[file] ?? '';
    if (what === 'lesson') lessons.set(part, parseYaml(file, text, lessonSchema));
    else questions.push(...parseYaml(file, text, questionsSchema).map((one) => ({ ...one, part, file })));
  }
  const misconceptions = files[MISCONCEPTIONS];
  return {
    lessons,
    questions,
    misconceptions: misconceptions === undefined ? [] : parseYaml(MISCONCEPTIONS, misconceptions, misconceptionsSchema),
  };
}
