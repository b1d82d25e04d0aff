/// The rule packs that come with the program, kept inside it.
package enum BundledRules {}
