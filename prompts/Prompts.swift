/// The checklists that come with the program, kept inside it.
package enum BundledChecklists {
  /// Each under the name it is called by.
  package static let all: [(name: String, bytes: [UInt8])] = [
    ("boundary", PackageResources.boundary_yaml),
    ("outcome", PackageResources.outcome_yaml),
    ("mistake", PackageResources.mistake_yaml),
    ("mistake-follow-up", PackageResources.mistake_follow_up_yaml),
    ("near-miss", PackageResources.near_miss_yaml),
    ("overload", PackageResources.overload_yaml),
    ("repair", PackageResources.repair_yaml),
    ("retrofit", PackageResources.retrofit_yaml),
    ("debrief", PackageResources.debrief_yaml),
    ("look-back", PackageResources.look_back_yaml),
    ("what-broke", PackageResources.what_broke_yaml),
    ("skill-distribution", PackageResources.skill_distribution_yaml),
    ("one-to-one", PackageResources.one_to_one_yaml),
    ("growth-plan", PackageResources.growth_plan_yaml),
    ("coaching", PackageResources.coaching_yaml),
    ("promotion", PackageResources.promotion_yaml),
    ("scope-check", PackageResources.scope_check_yaml),
    ("lead-calibration", PackageResources.lead_calibration_yaml),
    ("proof-review", PackageResources.proof_review_yaml),
    ("review-signoff", PackageResources.review_signoff_yaml),
    ("peak-readiness", PackageResources.peak_readiness_yaml),
    ("leader-drift", PackageResources.leader_drift_yaml),
    ("untested-assumption", PackageResources.untested_assumption_yaml),
    ("prediction", PackageResources.prediction_yaml),
    ("claim", PackageResources.claim_yaml),
  ]
}
