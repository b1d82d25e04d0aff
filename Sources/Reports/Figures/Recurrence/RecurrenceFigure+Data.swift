extension RecurrenceFigure {
  /// The numbers in it.
  var data: Table {
    Table(
      "recurrence", caption: "Incidents, and those that repeat an earlier one, by service",
      [
        .init("service", "Service"), .init("repeats", "Repeats", .number),
        .init("incidents", "Incidents", .number),
        .init("repeats_before", "Repeats before", .number),
        .init("incidents_before", "Incidents before", .number),
      ],
      services.map { service in
        [
          .text(Self.name(service)), .count(service.now.repeats), .count(service.now.incidents),
          .count(service.before.repeats), .count(service.before.incidents),
        ]
      })
  }
}
