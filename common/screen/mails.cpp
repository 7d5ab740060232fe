// Mail addresses of people, told from whatever else has an @ in it.
#include "screen/personal.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace osm::screen {
namespace {

using std::string_view;

constexpr Kind mail{"mail",
                    "somebody's mail address",
                    "leave it out, or name it in [publish] mail if it may go out",
                    text::Level::warning,
                    false,
                    true,
                    5};

constexpr string_view roles =
    " abuse admin announce billing bot bugs career careers contact cpan dev devel developers "
    "discuss do-not-reply editor editors email enquiries example feedback foo bar git hello help "
    "hg hostmaster hr info inquiries jane jane.doe jobs john john.doe johndoe joe legal list "
    "lists mail mailer-daemon maintainer marketing me media myname name no-reply nobody noreply "
    "office orders owner password postmaster press privacy root sales security service somebody "
    "someone spam subscribe submit support sysadmin team test tester tests unsubscribe user "
    "user1 username users via webmaster you your-email your.email your_email youremail yourname ";

// The ends of names under which people have mail; of two letters, every country's.
constexpr string_view ends =
    " com org net edu gov mil int info biz name pro dev app cloud online site xyz tech email "
    "club life live world academy institute university science systems solutions software studio "
    "design digital network group agency berlin paris london nyc earth global page blog me io ai "
    "co ";

constexpr string_view countries =
    " ad ae af ag al am ao ar as at au az ba bb bd be bf bg bh bj bn bo br bs bt bw by bz ca cd "
    "cf cg ch ci cl cm cn cr cu cv cy cz de dj dk dm do dz ec ee eg es et eu fi fj fo fr ga gb "
    "ge gg gh gl gm gn gr gt gy hk hn hr ht hu id ie il im in iq ir is it je jm jo jp ke kg kh "
    "kr kw kz la lb li lk lr ls lt lu lv ly ma mc md mg mk ml mm mn mo mr mt mu mv mw mx my mz "
    "na ne ng ni nl no np nz om pa pe pg ph pk pl ps pt py qa ro rs ru rw sa sc sd se sg si sk "
    "sl sm sn so sr su sv sy sz td tg th tj tk tm tn to tr tt tv tw tz ua ug uk us uy uz va ve "
    "vn vu ws ye za zm zw ";

bool is_one_of(string_view list, string_view word) {
    return word.find(' ') == string_view::npos && !word.empty() &&
           list.find(" " + std::string(word) + " ") != string_view::npos;
}

bool is_name_byte(char c) {
    return is_alnum(c) || c == '.' || c == '_' || c == '%' || c == '+' || c == '-';
}

bool is_host_byte(char c) { return is_alnum(c) || c == '.' || c == '-'; }

// Hosts, and the ends of hosts, that nobody has mail at.
constexpr string_view example_hosts =
    " example example.org example.com example.net example.edu test invalid localhost local "
    "noreply.github.com domain.com test.com foo.com bar.com company.com mail.com acme.com "
    "email.com host.com server.com group.calendar.google.com gserviceaccount.com ";

bool is_host(string_view host) {
    const auto dot = host.rfind('.');
    if (dot == string_view::npos || dot == 0 || host.find("..") != string_view::npos ||
        !is_alnum(host.front()))
        return false;
    const string_view end = host.substr(dot + 1);
    const std::string plain = text::lower(end);
    const bool one_case = std::ranges::all_of(end, is_lower) || std::ranges::all_of(end, is_upper);
    return one_case && (is_one_of(ends, plain) || is_one_of(countries, plain)) &&
           std::ranges::any_of(host.substr(0, dot), is_letter);
}

class Mails final : public Search {
public:
    explicit Mails(const std::set<std::string>& own) : own_(own) {}

    std::vector<Word> words() const override { return {{"@"}}; }

    void look(std::size_t, const Hit& hit, Matches& matches) override {
        const string_view text = hit.text;
        std::size_t begin = hit.at;
        while (begin > 0 && hit.at - begin < 64 && is_name_byte(text[begin - 1]))
            --begin;
        while (begin < hit.at && !is_alnum(text[begin]))
            ++begin;
        // As JSON writes a line's end before it.
        const bool in_json =
            begin > 0 && text[begin - 1] == '\\' && (text[begin] == 'n' || text[begin] == 't');
        begin += in_json ? 1 : 0;
        std::size_t end = hit.end();
        while (end < text.size() && end - hit.end() < 128 && is_host_byte(text[end]))
            ++end;
        while (end > hit.end() && !is_alnum(text[end - 1]))
            --end;
        const string_view name = text.substr(begin, hit.at - begin);
        const string_view host = text.substr(hit.end(), end - hit.end());
        if (name.size() < 2 || !is_host(host) ||
            !is_plain_place(text, in_json ? begin - 1 : begin, end))
            return;
        // A variable and its attribute: W1@x.to
        if (host.size() < 6 && host.find('.') < 3 && name.size() < 4)
            return;
        const std::string address = text::lower(text.substr(begin, end - begin));
        if (!own_.contains(address) && !is_nobodys(address))
            matches.push_back({begin, end, &mail});
    }

private:
    // Not a handle (@user@host), a user in an address or path (//user@host, user@host:/path), nor a
    // call in code.
    static bool is_plain_place(string_view text, std::size_t begin, std::size_t end) {
        const char before = begin == 0 ? '\n' : text[begin - 1];
        const char behind = end < text.size() ? text[end] : '\n';
        const char next = end + 1 < text.size() ? text[end + 1] : '\n';
        if (before == '@' || before == '/' || before == '$' || before == '{' ||
            is_word_byte(before))
            return false;
        if (behind == '(' || behind == '[' || behind == '@' || behind == '_' || behind == '=')
            return false;
        return behind != ':' || !(is_alnum(next) || next == '/' || next == '~' || next == '.');
    }

    const std::set<std::string>& own_;
};

}  // namespace

bool is_example_host(string_view host) {
    if (host.find("example") != string_view::npos || host.find("your") != string_view::npos)
        return true;
    while (!is_one_of(example_hosts, host)) {
        const auto dot = host.find('.');
        if (dot == string_view::npos)
            return false;
        host.remove_prefix(dot + 1);
    }
    return true;
}

bool is_nobodys(string_view address) {
    const auto at = address.rfind('@');
    if (at == string_view::npos)
        return true;
    const std::string name = text::lower(address.substr(0, at));
    const std::string host = text::lower(address.substr(at + 1));
    return is_one_of(roles, name) || is_example_host(host) || name.find("noreply") != name.npos ||
           name.find("no-reply") != name.npos || name.find("example") != name.npos ||
           name.find("xxx") != name.npos || name.find("your") != name.npos;
}

std::unique_ptr<Search> mail_search(const std::set<std::string>& own) {
    return std::make_unique<Mails>(own);
}

}  // namespace osm::screen
