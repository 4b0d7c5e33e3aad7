import { describe, test } from 'vitest';
import { creditorSays, say } from '../helpers/say.ts';

describe('the debtor', () => {
  test('opens and says who is speaking', () => {
    say('您好,我是尾号8812的用户,想谈一下花呗账单').does('greet', 'identify');
    say("Good morning, I'm calling about invoice 2231").does('greet', 'identify');
  });

  test('gives a cause and what there is to pay with', () => {
    say('公司上个月裁员,我没了收入').does('explain_hardship');
    say('货柜掉海里了,全泡坏了').does('explain_hardship');
    say('现在每月工资四千,房租一千五').does('state_means').states({ income: 4000, expenses: 1500 });
    say('I was laid off in March').does('explain_hardship');
    say('You billed me twice for the same order').includes('explain_hardship');
  });

  test('offers proof', () => {
    say('我可以提供离职证明').does('offer_evidence');
    say('I can send the medical bills').does('offer_evidence');
  });

  test('means to pay', () => {
    say('我一定会还,不是想赖账').does('state_willingness');
    say('我又没说不还').does('state_willingness').raises();
    say('I do want to pay this off').does('state_willingness');
    say('有钱了就还').does('state_willingness').raises('vague');
    say('保证12月3日还清').does('state_willingness', 'propose');
    say("I'll pay $200 on Friday").includes('state_willingness', 'propose');
  });

  test('proposes, with or without a question', () => {
    say('能不能分12期,每期500?').does('ask', 'propose');
    say('我想分12期').does('propose');
    say('每月还645行吗').does('ask', 'propose');
    say('Could I pay $200 a month from June?').does('ask', 'propose');
    say('我能还600').does('propose');
    say('最多只能还600').does('propose', 'state_means');
  });

  test('gives and takes', () => {
    say('如果能免违约金,我可以首付两千').does('concede', 'propose');
    say('If you drop the fee I can do 300').does('concede', 'propose');
    say('每月一千我确实承担不了').does('reject');
    say("I can't manage that much").does('reject');
    say('可以,就按这个方案').does('accept');
    say('That works for me').does('accept');
    say('谢谢,不过这个我没法答应').does('reject', 'thank');
  });

  test('reads back, asks for it in writing and follows up', () => {
    say('那我确认一下:分12期,每月10号还500').does('confirm');
    say('So that is 12 payments of $200, correct?').does('confirm');
    say('能发我一份书面的吗?').does('ask', 'confirm');
    say('我10号还完后再跟您联系').does('follow_up');
    say("I'll call back on Friday").does('follow_up');
  });

  test('is civil', () => {
    say('给你们添麻烦了,是我的责任').does('apologize');
    say("I'm sorry, this is on me").does('apologize');
    say('我完全理解您的难处').does('empathize');
    say('I understand you have rules to follow').does('empathize');
    say('谢谢您的耐心').does('thank');
  });
});

describe('the creditor', () => {
  test('asks why', () => {
    creditorSays('方便说说这次没付款的原因吗?').does('ask', 'ask_reason');
    creditorSays("May I ask what's behind the delay?").does('ask', 'ask_reason');
  });

  test('calms', () => {
    creditorSays('您先别着急,我们一起想办法').does('reassure');
    creditorSays("Don't worry, we'll find a way").does('reassure');
  });

  test('cites what is due and names what follows', () => {
    creditorSays('按合同约定应在9月30日付款').does('cite_terms').states({ due_date: '2026-09-30' });
    creditorSays('Under the contract it was due on 30 June').does('cite_terms');
    creditorSays('逾期会影响您的信用记录').does('state_consequence');
    creditorSays('Late fees keep accruing daily').does('state_consequence');
  });

  test('offers a benefit; specific terms make it a proposal too', () => {
    creditorSays('七天内一次结清的话,可以给您打九五折').does('offer_incentive', 'propose');
    creditorSays("We'll waive the fee if you pay by Friday").does('offer_incentive', 'propose');
    creditorSays('这周处理完送您200积分').does('offer_incentive');
  });
});

describe('Traditional Chinese', () => {
  test('is read as well', () => {
    say('謝謝您,那我下週二再跟您聯絡').does('follow_up', 'thank');
    say('公司放無薪假,但我真的有誠意要處理').does('explain_hardship', 'state_willingness');
    say('可以麻煩給我書面的嗎?').does('ask', 'confirm');
  });
});
