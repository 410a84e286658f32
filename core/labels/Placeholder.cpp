namespace ieum { const char *labelsPlaceholder() { return ""; } }
