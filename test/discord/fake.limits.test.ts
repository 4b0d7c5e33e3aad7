import { ContainerBuilder, FileBuilder, MessageFlags, TextDisplayBuilder } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { textOf } from './fake/reading.ts';
import { sayModal } from './sayModal.ts';
import { onSlash, started } from './startBot.ts';

describe('over the limits', () => {
  const sent = async (body: object) => {
    const { fake, client, guild } = await started();
    const failure = await client.rest
      .post(`/channels/${guild.general.id}/messages`, { body })
      .catch((error) => error);
    const code = (failure as { code?: number }).code;
    return { code, violations: fake.violations, messages: guild.general.messages() };
  };
  const text = (length: number) => ({ type: 10, content: 'x'.repeat(length) });
  const button = (id: string) => ({ type: 2, style: 1, label: 'a', custom_id: id });
  const row = (...components: object[]) => ({ type: 1, components });
  const v2 = 1 << 15;
  const many = <T>(count: number, make: (at: number) => T) =>
    Array.from({ length: count }, (_, at) => make(at));

  test.each([
    ['a content of 2001 characters', { content: 'x'.repeat(2001) }, 'content'],
    ['eleven embeds', { embeds: many(11, () => ({ title: 'a' })) }, 'embeds'],
    ['embeds of 6001 characters', { embeds: many(2, () => ({ description: 'x'.repeat(3001) })) }, 'embeds'],
    [
      'an embed field of 1025 characters',
      { embeds: [{ fields: [{ name: 'a', value: 'x'.repeat(1025) }] }] },
      'embeds',
    ],
    ['six rows', { content: 'a', components: many(6, (at) => row(button(`${at}`))) }, 'components'],
    [
      'six buttons in a row',
      { content: 'a', components: [row(...many(6, (at) => button(`${at}`)))] },
      'components',
    ],
    [
      'two components of one custom id',
      { content: 'a', components: [row(button('1'), button('1'))] },
      'components',
    ],
    [
      'a custom id of 101 characters',
      { content: 'a', components: [row(button('x'.repeat(101)))] },
      'components',
    ],
    ['a text display without the flag', { content: 'a', components: [text(1)] }, 'components'],
    ['content together with Components V2', { content: 'a', flags: v2, components: [text(1)] }, 'content'],
    [
      '4001 characters over all text displays',
      { flags: v2, components: [text(4000), text(1)] },
      'components',
    ],
    [
      '41 components, nested ones included',
      { flags: v2, components: [{ type: 17, components: many(40, () => text(1)) }] },
      'components',
    ],
    ['an unknown component type', { flags: v2, components: [{ type: 99 }] }, 'components'],
    [
      'a text input in a message',
      { content: 'a', components: [row({ type: 4, custom_id: 'a', style: 1 })] },
      'components',
    ],
    [
      'a file component whose file is missing',
      { flags: v2, components: [{ type: 13, file: { url: 'attachment://a.txt' } }] },
      'components',
    ],
  ])('%s is refused and recorded', async (_, body, field) => {
    const { code, violations, messages } = await sent(body);
    expect(code).toBe(50035);
    expect(violations).toMatchObject([{ code: 50035, errors: { [field]: expect.anything() } }]);
    expect(messages).toEqual([]);
  });

  test('at the limits everything is accepted', async () => {
    const container = { type: 17, components: many(39, () => text(100)) };
    const { code, violations } = await sent({ flags: v2, components: [container] });
    expect(code).toBeUndefined();
    expect(violations).toEqual([]);
  });

  test('an empty message is 50006, and a field that Discord would ignore is recorded', async () => {
    expect((await sent({ content: ' ' })).code).toBe(50006);
    const { code, violations } = await sent({ content: 'a', embed: {} });
    expect(code).toBeUndefined();
    expect(violations).toMatchObject([{ code: 0, message: /embed/ }]);
  });

  test('a file of Components V2 is shown by a component that names it', async () => {
    const { fake, client, amy } = await started();
    onSlash(client, (interaction) =>
      interaction.reply({
        files: [{ attachment: Buffer.from('600元'), name: '账单.txt', description: 'the bill' }],
        components: [new FileBuilder().setURL('attachment://账单.txt')],
        flags: MessageFlags.IsComponentsV2,
      }),
    );
    const { files } = await amy.slash('bill').message();
    expect(files).toMatchObject([{ name: '账单.txt', description: 'the bill' }]);
    expect(fake.violations).toEqual([]);
  });

  test('Components V2 cannot be deferred, nor taken back from a message', async () => {
    const { client, amy } = await started();
    const failures = onSlash(client, async (interaction) => {
      const container = new ContainerBuilder().addTextDisplayComponents(
        new TextDisplayBuilder().setContent('v2'),
      );
      await interaction.deferReply();
      await interaction.editReply({ components: [container], flags: MessageFlags.IsComponentsV2 });
      await interaction.editReply({ content: 'plain again' });
    });
    expect(textOf(await amy.slash('rehearse').message())).toBe('v2');
    expect(await failures.first).toMatchObject({ code: 50035 });
  });

  test.each([
    ['upper case in a name', { name: 'Rehearse', description: 'x' }],
    [
      'a space in a localized name',
      { name: 'a', description: 'x', name_localizations: { 'zh-CN': '开 始' } },
    ],
    ['a locale that Discord has not', { name: 'a', description: 'x', name_localizations: { zh: '开始' } }],
    ['a description of 101 characters', { name: 'a', description: 'x'.repeat(101) }],
    [
      '26 options',
      {
        name: 'a',
        description: 'x',
        options: many(26, (at) => ({ type: 3, name: `o${at}`, description: 'x' })),
      },
    ],
    [
      '26 choices',
      {
        name: 'a',
        description: 'x',
        options: [
          {
            type: 3,
            name: 'o',
            description: 'x',
            choices: many(26, (at) => ({ name: `${at}`, value: `${at}` })),
          },
        ],
      },
    ],
    ['permissions as a number', { name: 'a', description: 'x', default_member_permissions: 32 }],
    ['an unknown context', { name: 'a', description: 'x', contexts: [3] }],
    [
      '8001 characters',
      {
        name: 'a',
        description: 'x',
        options: many(25, (at) => ({
          type: 3,
          name: `o${at}`,
          description: 'x'.repeat(100),
          choices: many(20, (n) => ({ name: `${n}`.padEnd(10), value: `${n}` })),
        })),
      },
    ],
    [
      'a required option after an optional one',
      {
        name: 'a',
        description: 'x',
        options: [
          { type: 3, name: 'a', description: 'x' },
          { type: 3, name: 'b', description: 'x', required: true },
        ],
      },
    ],
  ])('a command with %s is refused', async (_, command) => {
    const { fake, client } = await started();
    const registered = client.rest.put(`/applications/${fake.applicationId}/commands`, { body: [command] });
    await expect(registered).rejects.toMatchObject({ code: 50035 });
    expect(fake.violations).toMatchObject([{ code: 50035 }]);
  });

  test.each([
    ['a title of 46 characters', { title: 'x'.repeat(46) }],
    [
      'six parts',
      {
        components: many(6, (at) => ({
          type: 18,
          label: 'a',
          component: { type: 4, custom_id: `${at}`, style: 1 },
        })),
      },
    ],
    [
      'a label of 46 characters',
      { components: [{ type: 18, label: 'x'.repeat(46), component: { type: 4, custom_id: 'a', style: 1 } }] },
    ],
    [
      'a description of 101 characters',
      {
        components: [
          {
            type: 18,
            label: 'a',
            description: 'x'.repeat(101),
            component: { type: 4, custom_id: 'a', style: 1 },
          },
        ],
      },
    ],
    [
      'a radio group of one',
      {
        components: [
          {
            type: 18,
            label: 'a',
            component: { type: 21, custom_id: 'a', options: [{ label: 'a', value: 'a' }] },
          },
        ],
      },
    ],
    ['a button', { components: [row(button('a'))] }],
  ])('a modal with %s is refused', async (_, wrong) => {
    const { client, amy } = await started();
    const failures = onSlash(client, async (interaction) => {
      const data = { ...sayModal.toJSON(), ...wrong };
      await client.rest.post(`/interactions/${interaction.id}/${interaction.token}/callback`, {
        body: { type: 9, data },
        auth: false,
      });
    });
    amy.slash('rehearse');
    expect(await failures.first).toMatchObject({ code: 50035 });
  });
});
