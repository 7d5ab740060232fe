#include "config/foreign.hpp"

namespace osm::config {
namespace {

constexpr Key osm_keys[] = {
    {"time", Type::table, "where the learner is"},
    {"time.zone", Type::text, "IANA time zone, \"Africa/Casablanca\"; without it the system's"},
    {"time.day_start", Type::clock, "when a day begins; \"00:00\" unless set"},
    {"money", Type::table, "how money is told"},
    {"money.home", Type::text, "currency of reports, an ISO 4217 code; without it cash's"},
    {"log", Type::table, "study time (osm-log)"},
    {"log.gap", Type::duration, "commits at most so far apart are one session; \"60m\""},
    {"log.addon", Type::duration, "work before a commit that stands alone; \"30m\""},
    {"log.max_session", Type::duration, "a longer session is asked about, not logged; \"4h\""},
    {"publish", Type::table, "what becomes public (osm-publish)"},
    {"publish.repository", Type::text, "the public Git repository, from the data folder"},
    {"publish.outputs", Type::text, "of notebooks: \"none\", \"text\" or \"images\" go out"},
    {"publish.roots", Type::texts, "folders of code beside notes/, from the data folder"},
    {"publish.private", Type::texts, "names, addresses, numbers of documents: never to go out"},
    {"publish.personal", Type::texts, "which other personal data is looked for; all unless set"},
    {"publish.mail", Type::texts, "the learner's own addresses, which may go out"},
    {"publish.gitleaks", Type::text, "rules of your own, a gitleaks.toml, from the data folder"},
};

constexpr Key plan_keys[] = {
    {"plan", Type::table, "the plan as a whole"},
    {"plan.name", Type::text, "what the plan is called"},
    {"plan.start", Type::date, "the first day of study"},
    {"plan.timezone", Type::text, "IANA zone in which hours of the day are meant"},
    {"move", Type::tables, "a day from which those hours are meant in another zone"},
    {"move.on", Type::date, "the first day there"},
    {"move.timezone", Type::text, "IANA zone, \"Europe/Madrid\""},
    {"week", Type::table, "when there is time to study"},
    {"week.days", Type::texts, "working days, mon to sun; mon to fri unless set"},
    {"week.hours", Type::texts, "windows of a working day, \"09:00-12:30\""},
    {"week.holidays", Type::dates, "days without study"},
    {"week.leave", Type::dates, "periods without study, \"2016-12-24..2017-01-01\""},
    {"track", Type::tables, "a subject that gets its part of every week"},
    {"track.id", Type::text, "kebab-case, unique; begins the topics of its items"},
    {"track.title", Type::text, "for people"},
    {"track.share", Type::integer, "percent of the week's hours"},
    {"track.hours", Type::texts, "windows of its own, \"17:00-18:30\", instead of a share"},
    {"item", Type::tables, "a course, book, paper, project, post"},
    {"item.id", Type::text, "kebab-case, unique in the plan"},
    {"item.title", Type::text, "for people"},
    {"item.track", Type::text, "the id of its track"},
    {"item.kind", Type::text, "course, book, paper, project; estimates are compared by kind"},
    {"item.hours", Type::estimate, "hours of work: 40, or { low, likely, high, source }"},
    {"item.priority", Type::integer, "1 is first; 2 unless set"},
    {"item.needs", Type::texts, "ids that must be done before"},
    {"item.any", Type::texts, "ids of which one must be done before"},
    {"item.with", Type::texts, "ids that must be done, or possible too"},
    {"item.text", Type::text, "what else should be known before, in words"},
    {"item.price", Type::amount, "what it costs, \"50 USD\""},
    {"item.link", Type::text, "where it is"},
    {"item.from", Type::date, "the first day on which it can be studied"},
    {"item.due", Type::date, "the day by which it should be done"},
    {"milestone", Type::tables, "a date by which several items should be done"},
    {"milestone.id", Type::text, "kebab-case, unique in the plan"},
    {"milestone.title", Type::text, "for people"},
    {"milestone.needs", Type::texts, "ids of items and milestones"},
    {"milestone.due", Type::date, "the day by which they should be done"},
    {"goal", Type::tables, "what is not told in hours: a level, a count, a grade"},
    {"goal.id", Type::text, "kebab-case; may be that of its track, not of an item"},
    {"goal.title", Type::text, "for people"},
    {"goal.track", Type::text, "the id of the track that it belongs to"},
    {"goal.target", Type::text, "the value to be reached, \"B2\", \"24\", \"6c\""},
    {"goal.scale", Type::texts, "the values that it can have, lowest first; else numbers"},
    {"goal.due", Type::date, "the day by which it should be reached"},
};

constexpr Key budget_keys[] = {
    {"cash", Type::amount, "what there was on the start day, \"12000 USD\""},
    {"start", Type::date, "the day on which that was counted"},
    {"end", Type::date, "the day until which the money should last"},
    {"reserve", Type::amount, "running out means reaching this, not zero: the flight home"},
    {"risk", Type::number, "tolerated chance that the money ends first, 0 to 1"},
    {"monthly", Type::table, "what a month should cost, for what has no date"},
    {"monthly.*", Type::amount, "a category and its sum, food = \"250 USD\""},
    {"bill", Type::tables, "a payment that returns"},
    {"bill.name", Type::text, "for people, and for finding it"},
    {"bill.category", Type::text, "as in facts/money.tsv, \"home:rent\""},
    {"bill.amount", Type::amount, "what is paid each time"},
    {"bill.every", Type::text, "week, month, quarter, year, or \"3 months\"; month unless set"},
    {"bill.day", Type::integer, "day of the month, 1 to 31; 29 to 31 clamp to its end"},
    {"bill.from", Type::date, "first day on which it may fall; start unless set"},
    {"bill.until", Type::date, "last day on which it may fall"},
    {"bill.times", Type::integer, "how often it is paid at most"},
    {"bill.mine", Type::share, "my share, \"1/2\"; all of it unless set"},
    {"bill.with", Type::text, "who bears the rest"},
    {"bill.spread", Type::number, "how uncertain the sum is: 0.3 is 30 % up or down"},
    {"bill.optional", Type::boolean, "it could be done without: a lever of the runway"},
    {"bill.course", Type::text, "the item of the plan that it is for, \"pgm-1\""},
    {"once", Type::tables, "a payment on one day"},
    {"once.name", Type::text, "for people, and for finding it"},
    {"once.category", Type::text, "as in facts/money.tsv"},
    {"once.amount", Type::amount, "what is paid"},
    {"once.date", Type::date, "the day"},
    {"once.mine", Type::share, "my share, \"1/2\"; all of it unless set"},
    {"once.optional", Type::boolean, "it could be done without: a lever of the runway"},
    {"once.course", Type::text, "the item of the plan that it is for, \"pgm-1\""},
    {"scenario", Type::table, "other lives, to be compared"},
    {"scenario.*", Type::table, "one of them, by its name: a city, a flat, a habit"},
    {"scenario.*.from", Type::date, "from that day; the first of next month unless set"},
    {"scenario.*.move_cost", Type::amount, "paid on that day"},
    {"scenario.*.replace", Type::table, "what costs otherwise"},
    {"scenario.*.replace.*", Type::amount, "a bill each time, or a category each month"},
    {"scenario.*.scale", Type::table, "what costs more or less"},
    {"scenario.*.scale.*", Type::number, "a bill or a category: 0.8 is a fifth less"},
    {"scenario.*.share", Type::texts, "bills that are shared by halves"},
    {"scenario.*.drop", Type::texts, "bills that come no more"},
    {"runway", Type::table, "how the forecast of the money is made"},
    {"runway.futures", Type::integer, "simulated; 10000"},
    {"runway.block_days", Type::integer, "days drawn together from the past; 7"},
    {"runway.level_sd", Type::number, "how far monthly spending wanders (log); 0.25"},
    {"runway.level_months", Type::number, "months that this prior counts for; 4"},
    {"runway.seed", Type::integer, "start of the chance; from the input unless set"},
    {"rates", Type::table, "exchange rates (facts/rates.tsv)"},
    {"rates.max_age_days", Type::integer, "how old a rate may be; 10"},
    {"rates.volatility", Type::number, "how far a rate wanders in a year (log); from its history"},
    {"import", Type::tables, "how a bank's file is read (osm-budget import)"},
    {"import.name", Type::text, "what --profile calls it"},
    {"import.date", Type::text, "title of the column of the day; \"#3\" is the third column"},
    {"import.amount", Type::text, "title of the column of signed amounts"},
    {"import.debit", Type::text, "title of the column of what left"},
    {"import.credit", Type::text, "title of the column of what came"},
    {"import.text", Type::text, "title of the column of whom or what for: the note"},
    {"import.memo", Type::text, "title of the column that stands in where that is blank"},
    {"import.currency", Type::text, "of all amounts, an ISO 4217 code"},
    {"import.currency_column", Type::text, "title of the column of codes"},
    {"import.category", Type::text, "of what was spent and no rule sorts"},
    {"import.category_column", Type::text, "title of the column of the bank's own categories"},
    {"import.direction_column", Type::text, "title of the column of words for left and came"},
    {"import.state_column", Type::text, "title of the column of pending, declined, booked"},
    {"import.balance_column", Type::text, "title of the column of what the account holds"},
    {"import.pot", Type::text, "the pot that the account is"},
    {"import.decimal", Type::text, "the decimal mark, \",\" or \".\""},
    {"import.order", Type::text, "of day, month and year: dmy, mdy or ymd"},
    {"import.sign", Type::text, "what a positive amount is: spent or received"},
    {"import.delimiter", Type::text, "between columns: comma, semicolon, tab or pipe"},
    {"rule", Type::tables, "a category for what banks call it"},
    {"rule.match", Type::text, "a pattern (RE2) in the text, whatever its capitals"},
    {"rule.category", Type::text, "as in facts/money.tsv"},
    {"rule.import", Type::text, "only in files of this [[import]]"},
    {"rule.tags", Type::texts, "tags that the line gets, [\"to=savings\"]"},
    {"reference", Type::table, "what the plan is compared with"},
    {"reference.name", Type::text, "\"two-year degree\""},
    {"reference.cost", Type::amount, "what that costs, \"80000 USD\""},
};

}  // namespace

std::string_view name(File file) {
    switch (file) {
        case File::osm:
            return "osm.toml";
        case File::plan:
            return "plan.toml";
        case File::budget:
            return "budget.toml";
        case File::gitleaks:
            return "gitleaks.toml";
    }
    return {};
}

std::span<const Key> keys(File file) {
    switch (file) {
        case File::osm:
            return osm_keys;
        case File::plan:
            return plan_keys;
        case File::budget:
            return budget_keys;
        case File::gitleaks:
            return gitleaks_keys();
    }
    return {};
}

}  // namespace osm::config
