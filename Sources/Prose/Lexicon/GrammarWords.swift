extension WordList {
  /// Function words: the skeleton of a sentence.
  static let grammar: [WordList] = [
    WordList(
      classes: .copula,
      words: """
        is was are were be being been 's isn't wasn't means mean meaning looks look like would become
        becomes equals includes include involves involve are's reads seems remains
        """),
    WordList(
      classes: .modal, words: "might may could would can possibly perhaps maybe should must"),
    WordList(
      classes: .pronoun,
      words: """
        it its it's this that these those they them their theirs he him his she her hers himself herself itself
        that's thats here there which one same such
        """),
    WordList(
      classes: .determiner,
      words:
        "the a an our my your his her their this that these those some any every each no one its another"
    ),
    WordList(
      classes: .preposition,
      words: """
        on with by to at of for from in into via w w/ under over up down off about between among within after
        before during through against upon onto out as per than without across behind beyond
        """),
    WordList(classes: .conjunction, words: "and or plus & nor as-well-as along both either"),
    WordList(classes: .relative, words: "who which whose whom that where"),
    WordList(classes: .question, words: "who how what whose why when where which q"),
    WordList(
      classes: .auxiliary,
      words: """
        will shall has have had does do did been be am are was were is get gets got 'll 've 'd 'm 're having
        didn't hasn't haven't won't going gonna
        """),
    WordList(
      classes: .negation,
      words: """
        not no never neither nor cannot can't cant won't wont doesn't doesnt don't dont isn't isnt wasn't
        wasnt aren't didn't didnt hasn't haven't couldn't shan't nothing nobody none no-one without hardly
        impossible nope nah ain't unable
        """),
    WordList(
      classes: .time,
      words: """
        monday tuesday wednesday thursday friday saturday sunday january february march april may june july
        august september october november december mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep
        oct nov dec today tomorrow yesterday tonight q1 q2 q3 q4 easter christmas eid ramadan weekend
        """),
    WordList(
      classes: .contrast,
      words: "but although though yet however while whereas despite still except rather instead"),
    WordList(
      classes: .common,
      words: """
        too very also even again already soon now then there here yes no please well so ok okay yeah yep aye
        tbh imho imo fwiw lol btw rn prob probably guess honestly frankly obviously basically actually final
        last first next new old whole half full two three four five six ten hundred thousand million
        yo hmm hm lol lmao omg ugh oops smh fr ngl tho thats dont whats theres heres ppl pls plz thx ty u ur r
        n cuz gonna wanna kinda sorta brb afaik iirc tldr tl;dr nb ps fyi eta yours theirs literally sic
        pretty thrilled drumroll bluf reminder
        """),
  ]
}
