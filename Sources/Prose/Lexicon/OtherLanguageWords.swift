extension WordList {
  /// The few words of a form that people write in their own language.
  static let otherLanguages: [WordList] = [
    WordList(
      classes: [.ownLabel, .ownNoun],
      words: """
        dono dona responsável responsavel responsable propietario propietaria dueño dueña quien quién quem
        chi responsabile proprietario qui décideur decideur wer verantwortlich verantwortlicher
        verantwortung besitzer entscheider eigenaar wie verantwoordelijk ansvarig ägare vem eier hvem
        kto odpowiedzialny właściciel sahip sorumlu kim référent referent pilote pilot entscheidung décision
        decisión decisão decisione beslut decyzja pemilik mmiliki 负责人 責任者 担当 担当者 负责 決定者 담당자 담당 책임자
        владелец ответственный مسؤول
        """),
    WordList(
      classes: .ownVerb,
      words: """
        decide decido decides manda bierze decyduje odpowiada tranche beslutar har bestämmer entscheidet
        haftet verantwortet trägt responde assume répond prend besluit beslist karar verir decidono
        decidimos decidiamo décide assumo respondo 决定 負責 決める 決定 решает отвечает
        """),
    WordList(
      classes: [.failNoun, .failVerb],
      words: """
        falha falla fallo échec echec risiko rischio risque riesgo risco ryzyko fel feil awaria problem
        scheitert fracaso fallisce échoue echoue rompe breekt risker problème problema riskiert ausfall
        失败 失敗 風險 风险 リスク 실패 위험 риск сбой
        """),
    WordList(
      classes: .group,
      words:
        "équipe equipe equipo squadra das-team zespół zespol platformy lag takım takim nosotros nous wir noi nós nos loro ellos ils sie 团队 我们 チーム команда мы"
    ),
    WordList(
      classes: .indefinite,
      words:
        "ktoś ktos alguien alguém alguem quelqu'un jemand qualcuno någon nagon iemand birisi кто-то"
    ),
    WordList(
      classes: .nobody,
      words:
        "nadie ninguém ninguem personne niemand nessuno ingen nikt aucun aucune nichts keiner keine ninguno nenhum никто"
    ),
    WordList(classes: .speaker, words: "yo moi ich jag 我 私 я"),
    WordList(
      classes: .vagueNoun,
      words: "algo ruim mal qualcosa etwas quelque chose problemas problemi probleme problèmes coś"),
    WordList(
      classes: .determiner,
      words:
        "le la les el los las der die das den dem il lo gli un une una ein eine de het een os um uma"
    ),
    WordList(
      classes: .bad,
      words: """
        double doble doppelt duplicados duplicado trava somem cancella perde pierde verliert leere stannar
        bricht ab löscht borra apaga efface supprime perd stürzt tombe cai cae cade hier stare gestern caído
        bloquea bloque blockiert vaza fuga doublon doublons fehlt manque falta leak verkehrt
        """),
    WordList(
      classes: .common,
      words: """
        en y e et und oder ou o que si wenn quand cuando se les des du dans sur para por nisso aí dá todos
        ma mai na po od do tout est testé sale con der von mit auf nicht pas não no non lui ela ele
        """),
  ]
}
