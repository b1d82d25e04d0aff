extension ClaimLexicon {
  /// Words for what can be counted, and which way is the good one.
  static let measureWords: [(ClaimWord, String)] = [
    (
      .measure,
      """
      rate rates ratio count counts number amount share percentage proportion score scores total
      average mean median p50 p75 p90 p95 p99 p999 volume size length duration time times spend
      cost costs revenue margin income usage utilisation utilization coverage frequency per index
      level temperature weight hours minutes days conversion throughput latency uptime downtime
      availability accuracy precision recall auc f1 nps csat loss yield turnover churn retention
      backlog queue wait consumption occupancy attendance bill price ratio's headcount points
      memory cpu load bandwidth jitter lag
      """
    ),
    (
      .lessIsBetter,
      """
      latency time times duration wait waits waiting error errors fault faults failure failures bug
      bugs defect defects incident incidents cost costs spend bill price lag queue backlog churn
      turnover attrition complaint complaints complaint alerts alarm alarms pages paging downtime
      outage outages timeouts timeout crash crashes loss losses waste scrap rework delay delays
      drop-off abandonment bounce usage consumption memory size overhead debt tickets escalations
      escalation rejections rejection returns refunds refund rollbacks reverts regressions hotfixes
      flaky retries retry lead mttr turnaround response age overtime absence no-shows no-show
      readmissions mistakes breaches injuries accidents paint lcp cls inp tti ttfb reopened jitter
      duplicates conflicts stockouts mispicks vacancies misses missed late stale handle load
      setup changeover burn reopened re-opened hours workload noise fuel energy water emissions
      """
    ),
    (
      .moreIsBetter,
      """
      uptime availability throughput conversion revenue margin sales income coverage retention
      accuracy precision recall auc f1 nps csat attendance satisfaction adoption success pass
      yield hit hits renewals renewal signups sign-ups downloads donations win score scores
      frequency engagement deflection utilisation quality efficiency productivity crash-free
      compliance enrolment enrollment completion profit output productivity occupancy
      """
    ),
    (
      .happening,
      """
      ship ships shipped signs sign signed opens open opened closes close closed launches launch
      launched approves approve approved announces announce announced publishes publish published
      retire retires retired replace replaced replaces disabled disable enables enabled migrated
      finished finishes finish complete completes completed completed delivers deliver delivered
      live done submitted submits removed remove removes switched powered gone released release
      issues issued renews renew renewed accepts accept accepted pushed merged merge hired hires
      installed certified passes pass moved decommissioned obtained obtain wires established
      establish tagged deployed rolled received paid written handed votes
      """
    ),
  ]
}
