import { describe, expect, test } from 'vitest';
import { expectClean, makeFace, openRehearsal, shown } from './face.ts';
import { textOf } from './fake/reading.ts';

const SECRET = 'My employer paid my first salary late @everyone, **really**.';

/** Amy said something in a thread of one guild, and something else directly; a moderator of each of two guilds. */
const held = async () => {
  const face = await makeFace();
  const { deps, logs } = await face.start();
  const { fake } = face;
  const [here, there] = [fake.guild({ name: 'here' }), fake.guild({ name: 'there' })];
  const [amy, mo, other, member] = ['amy', 'mo', 'other', 'member'].map((name) => fake.user(name)) as [
    ReturnType<typeof fake.user>,
    ReturnType<typeof fake.user>,
    ReturnType<typeof fake.user>,
    ReturnType<typeof fake.user>,
  ];
  here.add(amy);
  here.add(member);
  here.add(mo, { permissions: ['ManageMessages'] });
  there.add(other, { permissions: ['ManageMessages'] });
  await amy.slash('rehearse start', { where: 'thread', level: 'easy' }, { guild: here }).message();
  const [thread] = fake.threads();
  if (!thread) throw new Error('no thread');
  const opening = await shown(fake, thread, 1);
  const modal = await amy.click(opening, 'Reply').modal();
  await amy.submit(modal, { words: `This is Xiaoning, case 3106. ${SECRET}` }).message();
  await shown(fake, thread, 2);
  const record = await openRehearsal(deps, amy);
  const { alias } = await deps.store.person(record.owner);
  return { fake, deps, logs, here, there, amy, mo, other, member, record, alias };
};

describe('transcripts', () => {
  test('are listed and read by a moderator, under an alias', async () => {
    const { fake, here, mo, amy, record, alias, logs } = await held();
    const list = await mo.slash('transcripts list', {}, { guild: here }).message();
    expect(list.visibleTo).toBe(mo.id);
    expect(textOf(list)).toContain(`**${alias}** \`${record.id}\``);
    expect(textOf(list)).toContain('Willingness, messages: 1');
    const read = await mo.slash('transcripts show', { id: record.id }, { guild: here }).message();
    expect(read.visibleTo).toBe(mo.id);
    const text = textOf(read);
    expect(text).toContain(`**${alias}**\n> This is Xiaoning, case 3106.`);
    expect(text).toContain('@\u200Beveryone, \\*\\*really\\*\\*');
    expect(text).toContain('**Xiaohe**');
    expect(text).toContain('**Coach**');
    for (const own of [amy.id, 'amy']) expect(text).not.toContain(own);
    const empty = await mo.slash('transcripts list', { page: 2 }, { guild: here }).message();
    expect(textOf(empty)).toContain('No rehearsal was held');
    expect(logs).toContainEqual(expect.objectContaining({ rehearsal: record.id, moderator: mo.id }));
    expectClean(fake);
  });

  test('are not for members without the permission, even where Discord would offer them', async () => {
    const { fake, here, member, amy, record } = await held();
    expect(() => member.slash('transcripts list', {}, { guild: here })).toThrow(/not offered/);
    // An administrator can open a command to anyone in the server's settings.
    const transcripts = fake.commands()?.find(({ name }) => name === 'transcripts');
    if (transcripts) transcripts.default_member_permissions = null;
    for (const user of [member, amy]) {
      const list = await user.slash('transcripts list', {}, { guild: here }).message();
      const read = await user.slash('transcripts show', { id: record.id }, { guild: here }).message();
      for (const told of [list, read]) expect(textOf(told)).toMatch(/needs the Manage Messages permission/);
    }
    expectClean(fake);
  });

  test('are not for who moderates one channel only; for administrators they are', async () => {
    const { fake, here, member, record } = await held();
    here.general.allow(member, 'ManageMessages');
    for (const told of [
      await member.slash('transcripts list', {}, { guild: here }).message(),
      await member.slash('transcripts show', { id: record.id }, { guild: here }).message(),
    ])
      expect(textOf(told)).toMatch(/needs the Manage Messages permission/);
    const admin = fake.user('admin');
    here.add(admin, { permissions: ['Administrator'] });
    const list = await admin.slash('transcripts list', {}, { guild: here }).message();
    expect(textOf(list)).toContain(record.id);
    expectClean(fake);
  });

  test('of another server, of direct messages and of nobody are answered alike', async () => {
    const { fake, deps, here, there, other, mo, amy, record } = await held();
    expect(textOf(await other.slash('transcripts list', {}, { guild: there }).message())).toContain(
      'No rehearsal was held',
    );
    await amy.slash('rehearse start', { where: 'dm' }).message();
    const direct = (await deps.store.openOf(record.owner, 'discord'))[0]?.id ?? '';
    expect(direct).not.toBe(record.id);
    const answers = new Set<string>();
    for (const [who, guild, id] of [
      [other, there, record.id],
      [mo, here, direct],
      [mo, here, 'nothing'],
      [mo, here, "' or 1=1 --"],
    ] as const)
      answers.add(textOf(await who.slash('transcripts show', { id }, { guild }).message()));
    expect([...answers]).toEqual(['This server has no rehearsal with that id.']);
    expect(() => mo.slash('transcripts list')).toThrow(/not offered in DMs/);
    expectClean(fake);
  });
});
