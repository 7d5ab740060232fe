// The module osm-json.so: simdjson behind one function.
#include "interchange/module/json_events.hpp"

#include <simdjson.h>

namespace {

namespace ondemand = simdjson::ondemand;
using simdjson::error_code;

static_assert(simdjson::SIMDJSON_PADDING <= osm_json_padding);

constexpr int deepest = 64;

class Walk {
public:
    Walk(const char* bytes, void* self, osm_json_take take)
        : bytes_(bytes), self_(self), take_(take) {}

    error_code value(ondemand::value value, int depth) {
        if (depth > deepest)
            return simdjson::DEPTH_ERROR;
        ondemand::json_type type;
        if (const auto error = value.type().get(type))
            return error;
        const auto token = value.raw_json_token();
        const auto at = static_cast<std::size_t>(token.data() - bytes_);
        switch (type) {
            case ondemand::json_type::array:
                return array(value, at, depth);
            case ondemand::json_type::object:
                return object(value, at, depth);
            case ondemand::json_type::string: {
                std::string_view text;
                if (const auto error = value.get_string().get(text))
                    return error;
                take_(self_, osm_json_text, text.data(), text.size(), at);
                return simdjson::SUCCESS;
            }
            case ondemand::json_type::number: {
                double number = 0;
                const auto error = value.get_double().get(number);
                say(osm_json_number, token, at);
                return error;
            }
            case ondemand::json_type::boolean: {
                bool truth = false;
                const auto error = value.get_bool().get(truth);
                say(osm_json_truth, token, at);
                return error;
            }
            case ondemand::json_type::null:
                break;
        }
        // As a plain truth it would throw where something else begins with an n.
        const simdjson::simdjson_result<bool> null = value.is_null();
        if (null.error() || !null.value_unsafe())
            return simdjson::N_ATOM_ERROR;
        say(osm_json_null, token, at);
        return simdjson::SUCCESS;
    }

private:
    // The token goes on to the next one.
    void say(int event, std::string_view token, std::size_t at) {
        token = token.substr(0, token.find_last_not_of(" \t\r\n,]}") + 1);
        take_(self_, event, token.data(), token.size(), at);
    }

    error_code array(ondemand::value& value, std::size_t at, int depth) {
        ondemand::array array;
        if (const auto error = value.get_array().get(array))
            return error;
        take_(self_, osm_json_array, nullptr, 0, at);
        for (auto item : array) {
            ondemand::value inner;
            if (const auto error = item.get(inner))
                return error;
            if (const auto error = this->value(inner, depth + 1))
                return error;
        }
        take_(self_, osm_json_end, nullptr, 0, at);
        return simdjson::SUCCESS;
    }

    error_code object(ondemand::value& value, std::size_t at, int depth) {
        ondemand::object object;
        if (const auto error = value.get_object().get(object))
            return error;
        take_(self_, osm_json_object, nullptr, 0, at);
        for (auto member : object) {
            std::string_view key;
            if (const auto error = member.unescaped_key().get(key))
                return error;
            take_(self_, osm_json_key, key.data(), key.size(), at);
            ondemand::value inner;
            if (const auto error = member.value().get(inner))
                return error;
            if (const auto error = this->value(inner, depth + 1))
                return error;
        }
        take_(self_, osm_json_end, nullptr, 0, at);
        return simdjson::SUCCESS;
    }

    const char* bytes_;
    void* self_;
    osm_json_take take_;
};

}  // namespace

extern "C" __attribute__((visibility("default"))) const char* osm_read_json(const char* bytes,
                                                                            std::size_t size,
                                                                            void* self,
                                                                            osm_json_take take) {
    static ondemand::parser parser;  // keeps its buffers from line to line
    ondemand::document document;
    auto error = parser.iterate(bytes, size, size + osm_json_padding).get(document);
    ondemand::value root;
    if (!error)
        error = document.get_value().get(root);
    if (!error)
        error = Walk{bytes, self, take}.value(root, 0);
    if (error == simdjson::DEPTH_ERROR)
        return osm_json_too_deep;
    if (error)
        return simdjson::error_message(error);
    const bool at_end = document.current_location().error() == simdjson::OUT_OF_BOUNDS;
    return at_end ? nullptr : "more than one value";
}
