/** The folder of the release whose files the loader uses, beside its own; '' where it stands among them. */
declare const __RELEASE__: string
/** Where every file is pinned: the hash of the list of their hashes; else ''. */
declare const __PINS__: string
