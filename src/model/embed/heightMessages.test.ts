import { expect, test } from 'vitest';
import { embedSecret, heightMessages } from './heightMessages.ts';

const href = 'https://example.org/embed/zh/f/market-growth/?step=4';
const embed = { heightPx: 719.2, id: 'market-growth', href };

test('every host gets the height in whole pixels, never cut, in its own format', () => {
  expect(heightMessages(embed)).toEqual([
    { type: 'bits-and-bricks:height', v: 1, id: 'market-growth', height: 720 },
    { subject: 'lti.frameResize', height: 720 },
    { 'datawrapper-height': { 'market-growth': 720 } },
    { sentinel: 'amp', type: 'embed-size', height: 720 },
    `{"src":"${href}","context":"iframe.resize","height":720}`,
    { context: 'h5p', action: 'resize', scrollHeight: 720 },
    'pymxPYMxmarket-growthxPYMxheightxPYMx720',
  ]);
});

test('WordPress gets it with the secret that it put into the address', () => {
  expect(heightMessages({ ...embed, secret: 'Ab3' })).toContainEqual({ message: 'height', value: 720, secret: 'Ab3' });
  expect(heightMessages(embed)).not.toContainEqual(expect.objectContaining({ message: 'height' }));
});

test('Pym’s parent gets it under the name that it gave the frame', () => {
  const named = heightMessages({ ...embed, href: 'https://example.org/embed/?initialWidth=600&childId=wall' });
  expect(named).toContain('pymxPYMxwallxPYMxheightxPYMx720');
});

test.each([
  ['#?secret=k3XyZ01abc', 'k3XyZ01abc'],
  ['#market-growth?secret=k3X', 'k3X'],
  ['#?secret=k3X&more=1', 'k3X'],
])('a secret is read from %s', (hash, secret) => {
  expect(embedSecret(hash)).toBe(secret);
});

test.each(['', '#', '#2.4.p2', '#?secret=', '#notsecret=abc', `#?secret=${'a'.repeat(65)}`])(
  'there is no secret in %s',
  (hash) => {
    expect(embedSecret(hash)).toBeUndefined();
  },
);
