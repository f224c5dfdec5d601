// A precompiled header is made with the sources of a target; this is the one of those that have no others.
