/// The lines every log begins with, for recutils.
package enum LogHeader {
  package static let text = """
    %rec: Entry
    %key: Id
    %mandatory: Id At Kind By
    %type: At date

    """
}
