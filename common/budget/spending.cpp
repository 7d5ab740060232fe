#include "budget/spending.hpp"

#include "text/diagnostic.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <optional>
#include <unordered_map>
#include <utility>

namespace osm::budget {
namespace {

struct Hash {
    using is_transparent = void;

    std::size_t operator()(std::string_view word) const {
        return std::hash<std::string_view>{}(word);
    }
};

using Ids = std::unordered_map<std::string, std::uint32_t, Hash, std::equal_to<>>;

// One row in the making. Foreign sums wait in `Foreign` until their rate changes.
struct Cell {
    std::uint32_t group = 0;
    std::int32_t month = 0;
    std::int64_t lines = 0;
    std::int64_t plain = 0;  // minor units of the report's currency (or of the group's own)
    money::Total foreign;
};

void add_exactly(std::int64_t& sum, std::int64_t minor, money::Currency currency) {
    if (__builtin_add_overflow(sum, minor, &sum))
        text::fail(fmt::format("a sum of {} is more than a sum can hold", currency.code()));
}

// The lines of one foreign currency while its rate stays the same: valued as one sum a cell.
// Valuing every line by itself would cost a search through the rates a line.
struct Foreign {
    money::Currency currency;
    time::Date day;
    std::optional<__int128> rate;       // what many units are worth: changes when the rate does
    std::vector<std::int64_t> waiting;  // by cell
    std::vector<std::uint32_t> touched;
    std::int64_t all = 0;
};

constexpr std::int64_t many = 1'000'000'000;

std::int32_t month_of(time::Date day) { return day.year() * 12 + day.month() - 1; }

std::string month_text(std::int32_t month) {
    return fmt::format("{:04}-{:02}", month / 12, month % 12 + 1);
}

}  // namespace

struct Spending::State {
    Plan plan;
    Ids ids;
    std::vector<const std::string*> names;
    std::unordered_map<std::uint64_t, std::uint32_t> cell_of;
    std::vector<Cell> cells;
    std::vector<Foreign> foreigners;
    money::Total all_foreign;
    std::int64_t all_plain = 0;
    time::Date last_day{-1};
    std::int32_t last_month = 0;
    std::uint32_t last_day_group = 0;

    explicit State(Plan how) : plan(std::move(how)), all_foreign(plan.into) {}

    std::uint32_t intern(std::string_view name) {
        if (const auto known = ids.find(name); known != ids.end())
            return known->second;
        const auto id = static_cast<std::uint32_t>(names.size());
        names.push_back(&ids.emplace(std::string(name), id).first->first);
        return id;
    }

    bool by_day() const { return plan.by == Group::month || plan.by == Group::week; }

    std::uint32_t group_of(const Line& line) {
        switch (plan.by) {
            case Group::category:
                return intern(line.category);
            case Group::note:
                return intern(line.note);
            case Group::currency:
                return intern(line.amount.currency.code());
            case Group::pot: {
                const auto pot = records::tag(line.tags, "pot");
                return intern(pot.data() ? pot : std::string_view{});
            }
            case Group::city:
                return intern(plan.city(line));
            case Group::month:
            case Group::week:
                break;
        }
        return last_day_group;
    }

    // Lines mostly come day by day, so what depends on the day alone is worked out once.
    void turn_to(time::Date day) {
        if (day == last_day)
            return;
        last_day = day;
        last_month = month_of(day);
        if (by_day())
            last_day_group = intern(plan.by == Group::month ? month_text(last_month)
                                                            : time::to_text(time::week_of(day)));
    }

    std::uint32_t cell_for(const Line& line) {
        turn_to(line.day);
        const auto group = group_of(line);
        const auto month = plan.monthly ? last_month : 0;
        const auto key = static_cast<std::uint64_t>(month) << 32U | group;
        if (!plan.monthly && group < cells.size() && cells[group].group == group)
            return group;
        const auto [place, fresh] =
            cell_of.try_emplace(key, static_cast<std::uint32_t>(cells.size()));
        if (fresh)
            cells.push_back({group, month, 0, 0, money::Total(plan.into)});
        return place->second;
    }

    Foreign& foreign(money::Currency currency) {
        for (auto& known : foreigners)
            if (known.currency == currency)
                return known;
        foreigners.push_back({currency, time::Date{-1}, {}, {}, {}, 0});
        return foreigners.back();
    }

    void settle(Foreign& known) {
        if (known.touched.empty())
            return;
        const auto& rates = plan.rates();
        for (const auto cell : known.touched) {
            cells[cell].foreign.add({known.waiting[cell], known.currency}, known.day, rates);
            known.waiting[cell] = 0;
        }
        known.touched.clear();
        all_foreign.add({known.all, known.currency}, known.day, rates);
        known.all = 0;
    }

    void settle_all() {
        for (auto& known : foreigners)
            settle(known);
        if (!all_foreign.holes().empty())
            money::fail_without_rates(all_foreign);
    }

    void add_foreign(std::uint32_t cell, money::Amount cost, time::Date day) {
        auto& known = foreign(cost.currency);
        if (day != known.day) {
            const auto rate = plan.rates().worth({many, cost.currency}, plan.into, day);
            if (!rate || rate != known.rate)
                settle(known);
            known.rate = rate;
            known.day = day;
        }
        if (known.waiting.size() <= cell)
            known.waiting.resize(cells.size());
        if (!known.rate) {  // a hole: noted line by line, so that the message can count them
            cells[cell].foreign.add(cost, day, plan.rates());
            all_foreign.add(cost, day, plan.rates());
            return;
        }
        if (known.waiting[cell] == 0)
            known.touched.push_back(cell);
        add_exactly(known.waiting[cell], cost.minor, cost.currency);
        add_exactly(known.all, cost.minor, cost.currency);
    }
};

Spending::Spending(Plan plan) : state_(std::make_unique<State>(std::move(plan))) {}

Spending::~Spending() = default;
Spending::Spending(Spending&&) noexcept = default;
Spending& Spending::operator=(Spending&&) noexcept = default;

bool Spending::counts(const Line& line, Basis basis) {
    if (basis == Basis::cost)
        return line.kind == Kind::spending;
    return line.kind != Kind::balance && line.kind != Kind::move &&
           (line.tags.empty() || records::tag(line.tags, "paid").data() == nullptr);
}

void Spending::add(const Line& line) {
    auto& state = *state_;
    if (!counts(line, state.plan.basis))
        return;
    const auto cell = state.cell_for(line);
    const auto cost = state.plan.basis == Basis::cost ? line.cost() : line.amount;
    ++state.cells[cell].lines;
    if (state.plan.by == Group::currency || cost.currency == state.plan.into) {
        add_exactly(state.cells[cell].plain, cost.minor, cost.currency);
        if (state.plan.by != Group::currency)
            add_exactly(state.all_plain, cost.minor, cost.currency);
    } else if (line.rate.empty()) {
        state.add_foreign(cell, cost, line.day);
    } else {
        const auto& rates = state.plan.rates();
        add_worth(state.cells[cell].foreign, cost, line.day, line.rate, state.plan.home, rates);
        add_worth(state.all_foreign, cost, line.day, line.rate, state.plan.home, rates);
    }
}

std::vector<Spent> Spending::rows() const {
    auto& state = *state_;
    state.settle_all();
    std::vector<Spent> rows;
    rows.reserve(state.cells.size());
    for (const auto& cell : state.cells) {
        const auto& group = *state.names[cell.group];
        money::Amount cost = {cell.plain, state.plan.into};
        if (state.plan.by == Group::currency)
            cost.currency = *money::Currency::named(group);
        else
            cost = cost + cell.foreign.amount();
        rows.push_back(
            {group, state.plan.monthly ? month_text(cell.month) : std::string{}, cell.lines, cost});
    }
    std::ranges::sort(rows, {}, [](const Spent& row) { return std::tie(row.month, row.group); });
    return rows;
}

money::Amount Spending::total() const {
    auto& state = *state_;
    if (state.plan.by == Group::currency)
        return {};
    state.settle_all();
    return money::Amount{state.all_plain, state.plan.into} + state.all_foreign.amount();
}

}  // namespace osm::budget
