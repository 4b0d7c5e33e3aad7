import type { Act } from '../../domain/act.ts';
import { find, when } from '../pattern.ts';
import { type Rule, rule } from '../rule.ts';

/** Reading terms back, asking for them in writing, and agreeing on the next step. */
export const LATIN_CLOSING: readonly Rule<Act>[] = [
  rule(
    'confirm',
    find`
      \b(?:so )?(?:just )?(?:to (?:confirm|be clear|check|recap|double[- ]?check|summari[sz]e|sum up
      |make sure|clarify|repeat)|let me (?:just )?(?:confirm|check|recap|repeat|read (?:that|it
      |this)|summari[sz]e|run (?:through|that|it)|get this (?:right|straight|down)|make sure|go over
      |play that|see if i(?:'ve| have))|can (?:i|we) (?:just )?(?:confirm|check|recap|go over)
      |(?:recap|summary|confirming|double[- ]checking|to recap|in summary|quick recap
      |reading (?:that|it|this) back|read(?:ing)? back)\b|(?:i|we)(?:'ll
      | will)? (?:just )?(?:confirm|recap|read (?:it|that|this) back|summari[sz]e)|so (?:that )?(?:i
      |we)(?:'ve| have) (?:got|written) (?:it|this|that) (?:right|down|straight|properly)
      |have i (?:got|understood|written)|if i(?:'ve| have) (?:got|understood)|my understanding (?:is
      |of)|as (?:i|we) understand|(?:is|was) that (?:right|correct|what we|how)|(?:correct|right
      |yeah|yes|agreed|isn'?t it)\?$|that'?s (?:right|correct)\?|so (?:it'?s|that'?s
      |we'?re (?:saying|agreed|at|looking)|what we(?:'ve| have) (?:agreed|got)|we(?:'ve
      | have) agreed|the (?:deal|plan|agreement) is)|to (?:be|make) (?:sure|clear)|what we agreed
      |our agreement is|here'?s what we(?:'ve| have)? agreed|we(?:'ve| have)? agreed(?: on)?:
      |for the record|checking (?:i|that|we|this)|got (?:this|that|it) right)
    `,
    {
      unless: when`
      confirm (?:your|that you'?re|i'?m speaking|who|my|receipt|the address|you received
      |your identity)|are you right|you'?re right|check (?:your|my) (?:account|records|name|identity
      |id)|to be clear,? (?:i'?m not|you|i won'?t|no)|let me check (?:with|that for|my|the system
      |what)|all right\?|alright\?|to (?:double[- ])?check (?:with|my|on|if i|whether|what i)
      |confirm nothing|(?:don'?t|do not|not|hold off) (?:\w+ )?confirm
    `,
    },
  ),
  rule(
    'confirm',
    find`
      \b(?:(?:get|have|see) (?:that|it|this|everything|the \w+) (?:emailed|mailed|sent|posted|texted
      |written|put|typed)|in writing|written (?:confirmation|agreement|copy|version|summary|terms
      |record)|on paper
      |in (?:an )?(?:email|e-mail|letter|text|black and white)|(?:send|email|e-mail|text|mail|post
      |forward|issue|draft|draw up|put|get|write|drop|give|have|pop)(?: (?:it|that|this|me|us|you
      |over|across|all|the|a|an|out|up|through|down|everything|what we agreed|signed|quick|your|our
      |by|to|formal|proper|of|and|revised|new|details of)){0,6} (?:written|confirmation|agreement
      |terms|plan|schedule|summary|letter (?:confirming|with|setting)|email (?:confirming|with
      |setting)|in writing|by email|paperwork|down on paper|arrangement|amortization
      |breakdown of the plan))\b
    `,
    {
      unless: when`
      invoice|proof|doctor|medical|redundancy|under the|clause|in the (?:letter|email) you sent
      |got your letter|pay ?ment plan\?$|get a plan|have (?:a|the) plan|in a letter (?:from|to) my
      |termination|give me a (?:payment )?plan|putting me on a plan|your (?:text|email)|terms of
      |offer (?:a )?plan|the terms (?:say|state|are clear)
    `,
    },
  ),
  rule(
    'follow_up',
    find`
      \b(?:i|we|you|someone|a colleague|my (?:colleague|manager|supervisor))(?:'ll| will|'m going to
      | am going to|'re going to| shall| can|'d| would)? (?:then |also |personally |definitely |be\x20
      |both ){0,6}(?:call(?:ing)?|ring(?:ing)?|phone|bell|buzz|give (?:you|u|me|us) a (?:call|ring|bell
      |shout|buzz|tinkle)|text|message|msg|email|e-mail|write|contact
      |ping|touch base|check (?:in|back)|get back|report back|be in touch|follow(?:ing)? up|update
      |let (?:you|u|me|us) know|remind|drop (?:you|u|me)|speak (?:again|to you|with you|on|next)
      |talk (?:again|on|next)|reach out|revert|circle back|come back to (?:you|me|us)|review|log
      |note|record|make a (?:note|record)|put (?:a note|this on|that on|it on (?:your|the)
      |you through)|add (?:a note|this to|that to|it to)|diari[sz]e|schedule|set (?:up )?(?:a|the
      |up) (?:reminder|call|review)|pass (?:this|that|it) (?:on|to|along)|escalate|raise (?:this|it
      |a ticket)|open a (?:ticket|case)|confirm (?:by|on|once|when)|keep you (?:posted|updated
      |informed)|send (?:you )?(?:a )?(?:reminder|receipt|proof of payment)|have it corrected
      |look into (?:it|this|that)|flag)\b(?! (?:your (?:boss|mother|family|wife|husband|employer
      |work|mum|mom|job)|the (?:police|cops)))
    `,
    {
      unless: when`
      \bif you don'?t\b|or (?:i|we)(?:'ll| will)|won'?t|wouldn'?t|not (?:call|contact)|you(?:'ll
      | will| can| would)? (?:call|ring|text|contact|phone) (?:me )?(?:every|all|again and|at work
      |day)|call (?:your|the (?:police|press|media))|tell|\bevery forum|stop|lawyer|can you (?:call
      |explain)|i (?:call|text|write|note|record|phone|contact|message|email
      |review) (?:you )?(?:about|regarding)|can i (?:speak|talk)|i can (?:speak|talk|review|email
      |send|text) (?:you )?(?:my|the|a|it)|how (?:can|do) i contact|(?:don'?t|do not|not
      |never) (?:\w+ ){0,3}(?:record|note|log|set up|schedule)|not allowed|no right to|mustn'?t|at work
      |you (?:write|log|note|review
      |text|email|message|contact|ring|phone|call)(?! me| us)\b
    `,
    },
  ),
  rule(
    'follow_up',
    find`
      \b(?:call|ring|text|message|msg|email|ping|remind|phone|contact|let|notify|nudge|whatsapp
      |update)(?: (?:me|us) )(?!(?:names|stupid|a liar|about (?:this )?every|up every))(?:back|know
      |again|when|before|on|the|a|in|once|if|each|at|tomorrow|next|and|after|by|every (?:month|time)
      |pls|please|as soon|around|nearer|through)|\b(?:check|touch) (?:in|base)(?: again)? (?:on|in
      |next|by|after|before|with)|\bcatch up (?:on|next|again)|\b(?:a )?(?:reminder|heads[- ]up
      |follow[- ]up (?:call|email|date)|call ?back|review (?:date|call|meeting|in|the (?:plan
      |arrangement|terms)|it)|progress check)\b|\b(?:speak|talk) (?:again |then |to you )?(?:on|next
      |soon|tomorrow|again|then)\b|\bkeep (?:me|us|you|in) (?:posted|updated|touch|informed
      |in the loop)|\bsend (?:me|us) a (?:reminder|text|nudge)
    `,
    {
      unless: when`
      stop|don'?t|never|quit|if you don'?t|without (?:a )?(?:call|reminder)|let me know (?:what|how
      |why|if (?:you|that|there|this|i)|whether|which)|no reminder|missed the reminder|(?:schedule|plan
      |agreement|terms|copy|summary|breakdown|confirmation)|any reminder
      |your reminders?|keep calling|another reminder|reminder letter|first reminder|at work|not allowed
      |no right to|mustn'?t
      |let us know (?:what|how|why)
    `,
    },
  ),
  rule(
    'follow_up',
    find`
      \b(?:will|'ll|shall|to|should|would) (?:then |also )?(?:call|ring|phone|email|contact
      |get back to|write to|text|message|reach out to|be in touch with|update|follow up with) (?:you
      |me|us)\b|\blet'?s (?:review|talk|speak|revisit|check (?:in|back)|catch up|pick this up
      |touch base|reconvene|meet|look at (?:it|this) again)\b|\b(?:review|revisit|look at) (?:this
      |it|things|the (?:plan|arrangement)) (?:again|in|on|after|next)\b
    `,
    {
      unless: when`
      not allowed|no right to|at work|mustn'?t|if you don'?t|or (?:we|i)(?:'ll| will)|stop|don'?t|never
      |your (?:boss|employer|mother|family
      |wife|husband)|how (?:am|do|should) i|\?|want(?:s|ed)? to
    `,
    },
  ),
  rule(
    'follow_up',
    /\b(?:i|we)(?:'ll| will) (?:pass|forward|send|hand) (?:your|the|these|this|my|those) (?:notes|details|request|case|file|information|message|query|complaint)[a-z ]* (?:to|on|over|along)\b/g,
    { unless: /court|collections?|legal|police|solicitor|agency/ },
  ),
];
