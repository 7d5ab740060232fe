// What the sanitizer finds in libgit2 and not in us: 1.5.1 forgets PCRE's match data when it reads
// a repository's extensions.* settings. The unwinder sees no further than PCRE.
extern "C" const char* __lsan_default_suppressions();

extern "C" const char* __lsan_default_suppressions() { return "leak:libpcre2\n"; }
