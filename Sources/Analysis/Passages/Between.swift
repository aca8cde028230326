/// From one place of a text up to another; empty where the second stands before the first.
///
/// Rules look between what they have found, wherever that stands. A text that turns the usual order round, or a sentence cut for its length in
/// the middle of a name, may not end the program, as the standard library's operator would: within this module this one takes its place.
func ..< (lower: Int, upper: Int) -> Range<Int> { Range(uncheckedBounds: (lower, max(lower, upper))) }
