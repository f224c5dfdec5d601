// A library of resources needs a source.
