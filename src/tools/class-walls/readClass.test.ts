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

const WALL = `${PAGE.replace('conclusion', 'f/your-wall')}?wall=80-20-50-0-100`;
const SAID = `${WALL}&why=${encodeURIComponent('先修路')}`;
const silent = { mix: ANSWER.mix, why: '' };

describe('a link is read as people and apps leave it', () => {
  test.each([
    ...[
      `${WALL}，谢谢老师`,
      `（${WALL}）交作业`,
      `${WALL}。`,
      `【${WALL}】`,
      `${WALL}」`,
      `${WALL}——谢谢`,
      `“${WALL}”`,
    ],
    ...[
      `${WALL})`,
      `(${WALL}) thanks`,
      `<${WALL}>`,
      `"${WALL}",`,
      `**${WALL}**`,
      `[wall](${WALL})thanks`,
      `${WALL}, thanks`,
    ],
    ...[
      `${WALL}\u200b`,
      `\ufeff${WALL}`,
      `${WALL}\u00a0谢谢`,
      `${WALL}\u200d，`,
      `\u2068${WALL}\u2069`,
      `${WALL}\u00ad`,
    ],
    ...[`${WALL}%E2%80%8B`, `${WALL}%20`, `${WALL}%E3%80%82`, `${WALL}%EF%BC%8C%E8%B0%A2%E8%B0%A2`],
    WALL.replace('80-20', '80\u200b-20').replace('your-', 'your-\u00ad'),
  ])('with words, marks and what is invisible around it: %s', (text) => {
    expect(read(text)).toEqual({ answers: [silent], unread: [] });
  });

  const wrap = (head: string, link: string, tail = '') => `${head}${encodeURIComponent(link)}${tail}`;
  test.each([
    ['Outlook', wrap('https://apc01.safelinks.protection.outlook.com/?url=', SAID, '&data=05%7C02&reserved=0')],
    ['Google', wrap('https://www.google.com/url?sa=t&q=', SAID, '&usg=AOv')],
    ['Facebook', wrap('https://l.facebook.com/l.php?u=', SAID, '&h=AT0')],
    ['QQ', wrap('https://c.pc.qq.com/middlem.html?pfurl=', SAID)],
    ['Zhihu', wrap('https://link.zhihu.com/?target=', SAID)],
    [
      'one inside another',
      wrap('https://a.example/?u=', wrap('https://b.example/go?to=', wrap('https://c.example/?x=1&y=', SAID))),
    ],
    ['one that encodes twice', wrap('https://a.example/?u=', encodeURIComponent(SAID))],
    ['one that encodes nothing', `https://a.example/?u=${SAID}&sa=D`],
    [
      'one that leaves out the head',
      wrap('link.example/?target=', SAID.replace('https://', '')).replace('link', 'https://link'),
    ],
    ['words behind it', `${wrap('https://link.zhihu.com/?target=', SAID)}，谢谢老师`],
    ['words behind what is in it', wrap('https://link.zhihu.com/?target=', `${SAID}，谢谢老师`)],
  ])('inside another address: %s', (_, text) => {
    expect(read(text)).toEqual({ answers: [ANSWER], unread: [] });
  });

  test('what another address carries counts once, and an address in a reason is none', () => {
    expect(
      read(`https://a.example/?u=${encodeURIComponent(SAID)}&again=${encodeURIComponent(SAID)}`).answers,
    ).toHaveLength(1);
    const why = 'https://x.example/?wall=0-0-0-0-0';
    expect(read(`${WALL}&why=${encodeURIComponent(why)}`).answers).toEqual([{ ...silent, why }]);
    expect(read(wrap('https://a.example/?u=', 'https://elsewhere.example/?wallpaper=1')).unread).toMatchObject([
      { why: 'link' },
    ]);
  });

  test('with an ampersand for HTML, percent codes of percent codes, or its query encoded', () => {
    expect(read(SAID.replace('&why', '&amp;why')).answers).toEqual([ANSWER]);
    expect(read(SAID.replace('&why', '&amp;amp;why')).answers).toEqual([ANSWER]);
    expect(read(`${WALL}&why=%25E5%2585%2588`).answers).toEqual([{ ...silent, why: '先' }]);
    expect(read(SAID.replace('?wall=80-20-50-0-100&why=', '%3Fwall%3D80-20-50-0-100%26why%3D')).answers).toEqual([
      ANSWER,
    ]);
    expect(read(encodeURIComponent(SAID)).answers).toEqual([ANSWER]);
  });
});

describe('words behind a link do not join the reason', () => {
  test.each(['，谢谢老师', '。', ' 谢谢', '谢谢老师', '）', '（3班）', '"', '\u00a0thanks', '\u200b'])(
    'raw ones: “%s”',
    (tail) => {
      expect(read(`${SAID}${tail}`).answers).toEqual([ANSWER]);
      expect(read(`${SAID}&shown=yes${tail}`).answers).toEqual([ANSWER]);
    },
  );

  test('encoded ones neither, because a link of ours ends in something else', () => {
    const state = { ...defaultState(parameters), wall: ANSWER.mix, why: ANSWER.why, shown: 'yes' as const };
    const query = writeState(parameters, state).toString();
    expect(query).toMatch(/&shown=yes$/);
    expect(read(`${PAGE}?${query}%EF%BC%8C%E8%B0%A2%E8%B0%A2`).answers).toEqual([ANSWER]);
  });

  test('but an app that decodes the whole link takes nothing from it', () => {
    expect(read(`${WALL}&why=先修路，再卖货`).answers).toEqual([{ ...silent, why: '先修路，再卖货' }]);
    expect(read(`${WALL}&why=B2B先行&shown=yes，谢谢`).answers).toEqual([{ ...silent, why: 'B2B先行' }]);
    expect(read(`${WALL}&why=B2B（先行）#your-wall。`).answers).toEqual([{ ...silent, why: 'B2B（先行）' }]);
  });
});

describe('a whole page of a forum', () => {
  const CHATTER = [
    'Skip to main content',
    '张三 2024-05-01 20:13',
    '',
    '{:smile:} 赞(3) [回复]',
    'Re: 我的墙 {1}',
    'a;b, c',
    '第12楼',
  ];
  const post = (link: string) => [...CHATTER, ...CHATTER, ...CHATTER, link].join('\n');

  test('lines of mere words are neither counted nor listed', () => {
    expect(read(post(''))).toEqual({ answers: [], unread: [] });
  });

  test('four hundred posts are read whole, with the right line for what is broken', { timeout: 2000 }, () => {
    const links = Array.from({ length: 400 }, (_, i) => `${WALL}&why=${i}`);
    links[398] = `${WALL.slice(0, -4)}`;
    links[399] = `${PAGE}?wall=80-20`;
    const text = links.map(post).join('\n');
    const { answers, unread, stoppedAtLine } = read(text);
    expect(answers).toHaveLength(398);
    expect(stoppedAtLine).toBeUndefined();
    const lines = text.split('\n');
    expect(unread.map(({ line }) => lines[line - 1])).toEqual([links[398], links[399]]);
    expect(unread.map(({ why }) => why)).toEqual(['count', 'count']);
  });

  test('what is broken or cut is listed before what is merely repeated, and that before other people’s links', () => {
    const text = [...new Array(2000).fill('https://elsewhere.example/'), LINK, LINK, `${WALL.slice(0, -1)}`].join('\n');
    const { unread, stoppedAtLine } = read(text);
    expect(unread.slice(0, 3).map(({ why, line }) => [why, line])).toEqual([
      ['cut', 2003],
      ['repeated', 2002],
      ['link', 1],
    ]);
    expect(stoppedAtLine).toBeUndefined();
  });
});

describe('what is no answer is told, with its line and why', () => {
  test('lines are counted as the box shows them', () => {
    const { answers, unread } = read(`\n${JSON.stringify(JSON.parse(wallFile(ANSWER)), null, 2)}\n\n老师好\n${LINK}x`);
    expect(answers).toHaveLength(1);
    expect(unread).toEqual([
      { line: 16, text: expect.stringMatching(/^…\?wall=80-20-50-0-100&why=/), why: 'repeated' },
    ]);
  });

  test.each([
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

  test.each(['%', '%E', '%E8%B', '%E8%B7%', '%E8%B7%A'])('wherever in a character that was (%s)', (half) => {
    expect(read(`${PAGE}?wall=80-20-50-0-100&why=${encodeURIComponent('先修')}${half}`).answers).toEqual([
      { mix: ANSWER.mix, why: '先修…' },
    ]);
  });

  test('a sign for a lost character that its author wrote stays', () => {
    expect(read(linkOf({ mix: ANSWER.mix, why: '先\ufffd' })).answers).toEqual([{ mix: ANSWER.mix, why: '先\ufffd' }]);
    expect(read(`${PAGE}?wall=80-20-50-0-100&why=%EF%BF%BD`).answers).toEqual([{ mix: ANSWER.mix, why: '\ufffd' }]);
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
    ['marks that end a sentence', '.'],
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
    ['links to somewhere else', 'https://elsewhere.example/?u=https%3A%2F%2Fa.example\n'],
    ['codes of codes', 'https%25253A%2525'],
    ['words behind links', `${WALL}，谢谢老师`],
    ['invisible characters', 'https://\u200b'],
    ['faces', '{:smile:}'],
  ])('ten million characters of %s are no burden', { timeout: 5000 }, (_, piece) => {
    const { answers, unread } = read(piece.repeat(Math.ceil(1e7 / piece.length)));
    expect(answers.length).toBeLessThanOrEqual(5000);
    expect(unread.length).toBeLessThanOrEqual(1000);
  });
});
