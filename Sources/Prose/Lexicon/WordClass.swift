/// What a word can be in a sentence about decisions; one word may be several things.
package struct WordClass: OptionSet, Sendable {
  package let rawValue: UInt64

  package init(rawValue: UInt64) {
    self.rawValue = rawValue
  }

  /// Verbs that put a person in charge: `owns`, `decides`, `signs`.
  package static let ownVerb = WordClass(rawValue: 1 << 0)
  /// Nouns and adjectives that name the charge: `decision`, `buck`, `accountable`.
  package static let ownNoun = WordClass(rawValue: 1 << 1)
  /// Words that head the owner slot of a form: `Owner:`, `DRI =`, `who`.
  package static let ownLabel = WordClass(rawValue: 1 << 2)
  /// Verbs that mention a person without putting them in charge: `announced`, `found`.
  package static let mention = WordClass(rawValue: 1 << 3)
  /// Words that send the reader to a person: `ask`, `per`, `thanks`.
  package static let asks = WordClass(rawValue: 1 << 4)
  /// Nouns for several people: `team`, `committee`, `legal`.
  package static let group = WordClass(rawValue: 1 << 5)
  /// `we`, `us`, `our`: the writer and others.
  package static let we = WordClass(rawValue: 1 << 6)
  /// `I`, `me`, `mine`: the writer alone.
  package static let speaker = WordClass(rawValue: 1 << 7)
  /// A post that somebody unnamed holds: `CTO`, `manager`.
  package static let role = WordClass(rawValue: 1 << 8)
  /// `someone`, `whoever`.
  package static let indefinite = WordClass(rawValue: 1 << 9)
  /// `TBD`, `xxx`, `unknown`.
  package static let placeholder = WordClass(rawValue: 1 << 10)
  /// `nobody`, `none`, `unassigned`.
  package static let nobody = WordClass(rawValue: 1 << 11)
  /// `not`, `never`, `no`.
  package static let negation = WordClass(rawValue: 1 << 12)
  /// Machines that take no responsibility: `bot`, `script`.
  package static let bot = WordClass(rawValue: 1 << 13)
  /// `Dr`, `Mrs`, `Captain`: belongs to the name that follows.
  package static let honorific = WordClass(rawValue: 1 << 14)
  /// `van`, `de`, `al`: inside a name.
  package static let particle = WordClass(rawValue: 1 << 15)
  /// Given names of many languages.
  package static let given = WordClass(rawValue: 1 << 16)
  /// Given names that are English words too: `will`, `mark`.
  package static let ambiguous = WordClass(rawValue: 1 << 17)
  /// `alone`, `only`, `sole`.
  package static let only = WordClass(rawValue: 1 << 18)
  /// `fails`, `breaks`, `dies`, `backfires`.
  package static let failVerb = WordClass(rawValue: 1 << 19)
  /// `failure`, `risk`, `nightmare`.
  package static let failNoun = WordClass(rawValue: 1 << 20)
  /// `if`, `when`, `once`, `should`.
  package static let condition = WordClass(rawValue: 1 << 21)
  /// `because`, `since`, `so`.
  package static let cause = WordClass(rawValue: 1 << 22)
  /// `is`, `means`, `looks`.
  package static let copula = WordClass(rawValue: 1 << 23)
  /// `might`, `could`, `may`.
  package static let modal = WordClass(rawValue: 1 << 24)
  /// `things`, `issues`, `impact`.
  package static let vagueNoun = WordClass(rawValue: 1 << 25)
  /// `bad`, `weird`, `unexpected`.
  package static let vagueAdjective = WordClass(rawValue: 1 << 26)
  /// `happens`, `works`, `suffers`.
  package static let vagueVerb = WordClass(rawValue: 1 << 27)
  /// `some`, `various`, `certain`, `somehow`.
  package static let vagueAmount = WordClass(rawValue: 1 << 28)
  /// `unhappy`, `upset`, `disappointed`.
  package static let feeling = WordClass(rawValue: 1 << 29)
  /// `planned`, `hoped`, `expected`.
  package static let hope = WordClass(rawValue: 1 << 30)
  /// Words of concrete bad events: `drops`, `twice`, `stale`.
  package static let bad = WordClass(rawValue: 1 << 31)
  /// Words of the success story: `fine`, `tested`, `ready`.
  package static let good = WordClass(rawValue: 1 << 32)
  /// `revert`, `restore`, `snapshot`.
  package static let rollback = WordClass(rawValue: 1 << 33)
  /// Words that point to another place: `see`, `register`, `appendix`.
  package static let elsewhere = WordClass(rawValue: 1 << 34)
  /// `it`, `this`, `they`: stands for something said before.
  package static let pronoun = WordClass(rawValue: 1 << 35)
  /// `the`, `a`, `our`.
  package static let determiner = WordClass(rawValue: 1 << 36)
  /// `on`, `with`, `by`, `to`.
  package static let preposition = WordClass(rawValue: 1 << 37)
  /// `and`, `or`, `plus`.
  package static let conjunction = WordClass(rawValue: 1 << 38)
  /// `who`, `which`, `whose`.
  package static let relative = WordClass(rawValue: 1 << 39)
  /// `who`, `how`, `what`.
  package static let question = WordClass(rawValue: 1 << 40)
  /// `will`, `has`, `does`, `been`.
  package static let auxiliary = WordClass(rawValue: 1 << 41)
  /// Days, months and times of day.
  package static let time = WordClass(rawValue: 1 << 42)
  /// `but`, `although`, `yet`.
  package static let contrast = WordClass(rawValue: 1 << 43)
  /// Every other common English word.
  package static let common = WordClass(rawValue: 1 << 44)
}
