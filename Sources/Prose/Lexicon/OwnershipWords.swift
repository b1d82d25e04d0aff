extension WordList {
  /// Words that put somebody in charge, and words that only mention somebody.
  static let ownership: [WordList] = [
    WordList(
      classes: .ownVerb,
      words: """
        own~ decide~ approve~ sign~ signs-off answer~ carry~ hold~ held lead~ led run~~ ran take~ took
        taken choose~ chose chosen pick~ call~ rule~ accept~ bear~ bore borne shoulder~ head~ steer~
        drive~ drove assume~ vouch~ stand~ stood back~ underwrite~ bet~ green-light~ greenlight~
        authorise~ authorize~ sanction~ judge~ commit~~ veto~ explain~ wear~ wore decree~ greenlit
        determine~ select~ settle~ finalise~ finalize~ mandate~ command~ direct~ ok'd okay~ okayed
        responds respond governs guarantee~ champion~ assent~ endorse~ ratify~ pull~ gets got has have
        keep~ kept shall reserves reserved merges merge ships pays paying inherit~ handle~ handles
        manages volunteer~ stepped steps puts swear~ sits rests lies lands falls belongs stays goes
        hangs remains stops report~ assigned appointed designated nominated tasked entrusted certify certifies certified delegated delegate
        settled handed
        """),
    WordList(
      classes: .ownNoun,
      words: """
        owner* ownership decision* call* verdict* responsibility responsibilities accountability
        accountable responsible answerable liable charge authority mandate sign-off signoff approval
        approver* decider* dri signature* neck head* hook buck blame say word pen shout bet ruling
        judgement judgment choice* wheel helm lead signatory decision-maker* decision-taker driver
        last-word final gatekeeper custodian steward shoulders lap throat block baby hot-seat hotseat
        desk plate watch name* person man woman owner's can hill hand lever pager bag heat
        fall guy scapegoat ball court boss maker taker principal accountable-person arbiter vote votes nod blessing say-so go-ahead yes casting veto
        holder risk-holder risk-owner order orders chequebook purse keys straw can decider
        captain stamp seal initials pick mistake chart
        """),
    WordList(
      classes: .ownLabel,
      words: """
        owner owns owned ownership dri accountable responsible approver decider decision decided
        sign-off signoff answerable lead resp ownr woner onwer who whose r a assignee signed
        accountability responsibility decision-maker approved-by owned-by named single decisionmaker
        mandate verdict held person name buck accountable-person poc call answers own decides decider
        deciding bluf holder signs accepted authority authorised authorized certifies answer box field
        """),
    WordList(
      classes: .mention,
      words: """
        announce~ present~ find~ found notice~ spot~~ report~ suggest~ write~ wrote written build~ built
        draft~ review~ hear~ heard point~ complain~ object~ tell~ told thank~ cc cc'd inform~ propose~
        mention~ flag~~ raise~ test~ print~ file~ open~ leave~ left retire~ resign~ said says say
        saying ask~ asked see~ saw seen show~ shown discover~ share~ describe~ explain~ record~ note~
        document~ observe~ invent~ design~ author~ code~ cry~ cried used know~ knew known think~
        thought recommend~ request~ want~ forward~ post~ publish~ relay~ demo~ demonstrate~ summarise~
        summarize~ train~ taught teach~ copy~ copied consult~ advise~ attend~ chair~ moderate~ host~
        organise~ organize~ schedule~ send~ sent email~ message~ ping~ tag~~ assist~ help~ join~
        schedule~ circulate~ blog~~ warn~ worry~ argue~ disagree~ vote~ sponsor~ join~ plan~ research~
        investigate~ debug~~ patch~ fix~ code~ prepare~ compile~ collect~ sketch~ praise~ love~ like~
        hate~ support~ question~ doubt~ fear~ predict~ remember~ believe~ reckon~ happen~ hire~ fire~
        visit~ meet met walk~ introduce~ translate~ type~ edit~ film~ paint~ sing~ feed~ maintain~
        """),
    WordList(
      classes: .asks,
      words: """
        ask per according thanks thank via see talk contact ping following dm speak credit kudos cc
        hat-tip courtesy regards hi hello hey dear background questions info details shout-out
        """),
    WordList(
      classes: .only,
      words: "alone only sole solely just single one nobody-else personally myself himself herself"),
  ]
}
