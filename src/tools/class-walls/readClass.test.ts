import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyAnswer, WALL_RULES } from '../../model/walls/testing/anyAnswer.ts';
import { defaultState, writeState } from '../../model/links/urlState.ts';
import { wallFile, type WallAnswer } from '../../model/walls/wallAnswer.ts';
import { wallParameters } from '../../model/walls/wallParameters.ts';
import { readClass } from './readClass.ts';

const EVEN = [50, 50, 50, 50, 50];
const parameters = wallParameters(EVEN);
const read = (text: string) => readClass(text, WALL_RULES, EVEN);
const reasons = (text: string) => read(text).unread.map(({ why }) => why);

function linkOf({ mix, why }: WallAnswer): string {
  const state = { ...defaultState(parameters), wall: mix, why, shown: 'yes' as const };
  return `https://example.org/bricks/zh/conclusion/?${writeState(parameters, state, new URLSearchParams()).toString()}#your-wall`;
}

const PAGE = 'https://example.org/zh/conclusion/';
const LINK = `${PAGE}?wall=80-20-50-0-100&why=${encodeURIComponent('先修路')}#your-wall`;
const ANSWER = { mix: [80, 20, 50, 0, 100], why: '先修路' };

describe('what a class hands in', () => {
  test('links and files, mixed, each on a line of its own, are all read', () => {
    // Two people may agree without a word; the same words twice were pasted twice.
    const distinct = fc.uniqueArray(anyAnswer, { selector: (one) => JSON.stringify(one), maxLength: 20 });
    fc.assert(
      fc.property(distinct, fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }), (answers, asLink) => {
        const lines = answers.map((answer, i) => (asLink[i] ? linkOf(answer) : wallFile(answer).trim()));
        expect(read(lines.join('\r\n'))).toEqual({ answers, unread: [] });
      }),
    );
  });

  test('stands among names, times and chatter', () => {
    expect(read(`张三 2024-05-01 20:13  ${LINK} 谢谢老师`)).toEqual({ answers: [ANSWER], unread: [] });
    expect(read(`李四：${LINK}。`).answers).toEqual([ANSWER]);
    expect(read(`[我的墙](${PAGE}?wall=80-20-50-0-100&shown=yes)`).answers).toEqual([{ ...ANSWER, why: '' }]);
    expect(read(`王五：${wallFile(ANSWER)}`).answers).toEqual([ANSWER]);
  });

  test('may be several on one line, even without a space between', () => {
    const other = `${PAGE}?wall=0-0-50-100-100#your-wall`;
    expect(read(`${LINK} ${other}${other}`).answers).toHaveLength(3);
  });

  test('may be one list, or objects over many lines', () => {
    const pretty = JSON.stringify(JSON.parse(wallFile(ANSWER)), null, 2);
    expect(read(`[${pretty},\n${wallFile({ mix: EVEN, why: '' })}]`)).toEqual({
      answers: [ANSWER, { mix: EVEN, why: '' }],
      unread: [],
    });
  });

  test('may come without the head of its address, with what apps add, and in the markup of a page', () => {
    expect(read('example.org/zh/conclusion/?wall=80-20-50-0-100&from=timeline&isappinstalled=0').answers).toHaveLength(
      1,
    );
    expect(read('usion/?shown=yes&wall=80-20-50-0-100#your-wall').answers).toHaveLength(1);
    expect(read(LINK.replaceAll('&', '&amp;')).answers).toEqual([ANSWER]);
  });

  test('may leave out the split where it is the even one', () => {
    expect(read(`${PAGE}?why=fair#your-wall\n${PAGE}?shown=yes`).answers.map(({ mix }) => mix)).toEqual([EVEN, EVEN]);
  });
});

describe('what is no answer is told, with its line and why', () => {
  test('lines are counted as the box shows them', () => {
    const { answers, unread } = read(`\n${JSON.stringify(JSON.parse(wallFile(ANSWER)), null, 2)}\n\n老师好\n${LINK}x`);
    expect(answers).toHaveLength(1);
    expect(unread).toEqual([
      { line: 15, text: '老师好', why: 'nothing' },
      { line: 16, text: expect.stringMatching(/^…\?wall=80-20-50-0-100&why=/), why: 'repeated' },
    ]);
  });

  test.each([
    ['nothing', '<script>alert(1)</script>'],
    ['nothing', 'your-wall'],
    ['link', 'https://example.org/?why=not'],
    ['link', 'javascript://alert(1)'],
    ['bare', `${PAGE}#your-wall`],
    ['count', `${PAGE}?wall=80-20-5`],
    ['count', `${PAGE}?wall=80-20-50-0-100-5#your-wall`],
    ['count', `${PAGE}?wall=`],
    ['count', 'https://shop.example/?wall=brick'],
    ['numbers', `${PAGE}?wall=80-20-50-0-3#your-wall`],
    ['numbers', `${PAGE}?wall=80-20-50-0-105#your-wall`],
    ['numbers', `${PAGE}?wall=80-20-50-0-1e2#your-wall`],
    ['budget', `${PAGE}?wall=100-100-50-5-0#your-wall`],
    ['cut', `${PAGE}?wall=80-20-50-0-10`],
    ['cut', `${PAGE}?shown=yes&wall=80-20-50-0-5`],
    ['long', `${PAGE}?wall=80-20-50-0-100&why=${'a'.repeat(201)}`],
    ['json', '{"type":"bits-and-bricks:wall","version":1,"mix":[80,20'],
    ['json', '{"type":"bits-and-bricks:wall","why":"cut'],
    ['other', '{"type":"FeatureCollection","features":[{"type":"Feature"}]}'],
    ['version', '{"type":"bits-and-bricks:wall","version":9,"mix":[80,20,50,0,100]}'],
  ])('%s: %s', (why, text) => {
    expect(reasons(text)).toEqual([why]);
    expect(read(text).answers).toEqual([]);
  });

  test('a link as long as a book is one of them', () => {
    expect(reasons(`${PAGE}?wall=80-20-50-0-100&why=${'a'.repeat(1e6)}`)).toEqual(['long']);
  });

  test('half an object does not swallow what comes after it', () => {
    expect(
      read(`{"type":"bits-and-bricks:wall","mix":[80,\n${LINK}\n${wallFile({ mix: EVEN, why: 'b' })}`),
    ).toMatchObject({
      answers: [ANSWER, { mix: EVEN, why: 'b' }],
      unread: [{ line: 1, why: 'json' }],
    });
  });

  test('a link that cannot go on is whole, though its fragment was cut', () => {
    expect(read(`${PAGE}?wall=80-20-50-0-100`).answers).toHaveLength(1);
    expect(read(`${PAGE}?wall=80-20-50-0-10&shown=yes`).answers).toHaveLength(1);
  });

  test('a reason cut in the middle of a character is kept, and shows that it was cut', () => {
    expect(read(`${PAGE}?wall=80-20-50-0-100&why=${encodeURIComponent('先修路').slice(0, -3)}`).answers).toEqual([
      { mix: ANSWER.mix, why: '先修…' },
    ]);
  });

  test('the same answer twice counts once if it has a reason, and as two people if it has none', () => {
    expect(read(`${LINK}\n${LINK}`)).toMatchObject({ answers: [ANSWER], unread: [{ line: 2, why: 'repeated' }] });
    const silent = `${PAGE}?wall=80-20-50-0-100#your-wall`;
    expect(read(`${silent}\n${silent}`).answers).toHaveLength(2);
  });
});

describe('anything at all', () => {
  const pieces = fc.constantFrom(
    LINK, wallFile(ANSWER), '{', '}', '"', '\\', '[', ']', ',', '\n', ' ', '?wall=', '&why=%E5', '#', 'https://',
    '/conclusion/?', '80-20-50-0-100', '\u202e', '\ud800', '<img src=x onerror=alert(1)>', '{"type":"bits-and-bricks:wall"',
  ); // prettier-ignore
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces).map((all) => all.join('')),
    fc.jsonValue().map((value) => JSON.stringify(value)),
  );

  test('comes out as answers within the rules and short lines, without an exception', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { answers, unread } = read(text);
        for (const { mix } of answers) {
          expect(mix).toHaveLength(5);
          expect(mix.reduce((sum, points) => sum + points, 0)).toBeLessThanOrEqual(250);
        }
        for (const one of unread) {
          expect(one.text.length).toBeLessThanOrEqual(62);
          expect(one.line).toBeLessThanOrEqual(text.split('\n').length);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('nothing gives nothing', () => {
    for (const text of ['', '\n\n', ' \t\r\n', '[,,]']) expect(read(text)).toEqual({ answers: [], unread: [] });
  });
});

describe('in time', () => {
  const longest = (i: number) => ({ mix: ANSWER.mix, why: `${i}${'砖'.repeat(196)}` });

  test('five hundred answers with the longest reasons take less than a second', { timeout: 1000 }, () => {
    const answers = Array.from({ length: 500 }, (_, i) => longest(i));
    expect(read(answers.map(linkOf).join('\n')).answers).toHaveLength(500);
    expect(read(`[${answers.map(wallFile).join(',')}]`).answers).toHaveLength(500);
  });

  test.each([
    ['marks that end a sentence', ')'],
    ['halves of characters', '\ufffd'],
  ])('a file full of links with %s is no burden', { timeout: 2000 }, (_, mark) => {
    const line = `${PAGE}?wall=80-20-50-0-100&why=${mark.repeat(3900)}x\n`;
    expect(reasons(line.repeat(500))).toEqual(new Array(500).fill('long'));
  });

  test.each([
    ['letters', 'a'],
    ['braces', '{'],
    ['lines of braces', '{\n'],
    ['open strings', '{"'],
    ['objects', '{}'],
    ['lines', 'a\n'],
    ['empty lines', '\n'],
    ['addresses', 'https://'],
    ['beginnings of links', '/conclusion/?'],
    ['halves of links', '?wall='],
    ['links', `${LINK}\n`],
  ])('ten million characters of %s are no burden', { timeout: 5000 }, (_, piece) => {
    const { answers, unread } = read(piece.repeat(Math.ceil(1e7 / piece.length)));
    expect(answers.length).toBeLessThanOrEqual(5000);
    expect(unread.length).toBeLessThanOrEqual(1000);
  });
});
