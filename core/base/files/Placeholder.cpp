namespace ieum { const char *filesPlaceholder() { return ""; } }
