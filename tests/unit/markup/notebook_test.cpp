#include "markup/notebook.hpp"

#include "text/words.hpp"
#include "unit/catch.hpp"
#include "unit/faults.hpp"

using namespace osm;
using markup::Keep;

namespace {

// As Jupyter writes one; ESC stands for the control character's escape.
constexpr std::string_view small = R"json({
 "cells": [
  {
   "cell_type": "markdown",
   "metadata": {},
   "source": [
    "# Entropy\n",
    "and what it is for"
   ]
  },
  {
   "cell_type": "code",
   "execution_count": 7,
   "metadata": {
    "collapsed": true,
    "tags": [
     "plot"
    ]
   },
   "outputs": [
    {
     "name": "stdout",
     "output_type": "stream",
     "text": [
      "1.50\n"
     ]
    },
    {
     "data": {
      "image/png": "aGVsbG8=\n",
      "text/html": "<b>x</b>",
      "text/plain": "<Figure>"
     },
     "execution_count": 7,
     "metadata": {
      "needs_background": "light"
     },
     "output_type": "execute_result"
    },
    {
     "ename": "NameError",
     "evalue": "x",
     "output_type": "error",
     "traceback": [
      "\u001b[0;31mNameError\u001b[0m: x"
     ]
    }
   ],
   "source": "h(1e-20, 0.10)"
  },
  {
   "cell_type": "code",
   "execution_count": null,
   "metadata": {"tags": ["Private"]},
   "outputs": [],
   "source": ["key = 1"]
  }
 ],
 "metadata": {
  "kernelspec": {
   "display_name": "Python 3",
   "language": "python",
   "name": "python3"
  },
  "language_info": {
   "name": "python",
   "version": "3.6.1"
  },
  "toc": {"a": 1}
 },
 "nbformat": 4,
 "nbformat_minor": 2
}
)json";

std::string cleaned(std::string_view bytes, markup::Cleaning how) {
    text::Diagnostics faults;
    const auto clean = markup::clean_notebook(bytes, "a.ipynb", how, faults);
    std::string all = clean.value_or("");
    for (const auto& fault : faults)
        all += text::to_line(fault, "osm-publish") + "\n";
    return all;
}

}  // namespace

TEST_CASE("a notebook is read cell by cell", "[markup]") {
    text::Diagnostics faults;
    const auto notebook = markup::read_notebook(small, "a.ipynb", faults);
    REQUIRE(notebook);
    CHECK(faults.empty());
    CHECK(notebook->language == "python");
    REQUIRE(notebook->cells.size() == 3);
    CHECK(notebook->cells[0].source == "# Entropy\nand what it is for");
    CHECK(notebook->cells[0].line == 7);
    const auto& code = notebook->cells[1];
    CHECK(code.tags == std::vector<std::string>{"plot"});
    REQUIRE(code.outputs.size() == 3);
    CHECK(code.outputs[0].parts[0].text == "1.50\n");
    CHECK(code.outputs[1].parts[0].is_picture());
    CHECK(code.outputs[1].parts[0].text.empty());
    CHECK(code.outputs[1].parts[1].text == "<b>x</b>");
    CHECK(code.outputs[2].parts[0].text == "NameError: x\nNameError: x");
    CHECK_FALSE(code.is_private);
    CHECK(notebook->cells[2].is_private);
    const auto header = markup::notebook_header(*notebook, "a.ipynb", faults);
    CHECK(header.get("title") == "Entropy");
}

TEST_CASE("a notebook is cut, and the rest stays as it was", "[markup]") {
    const std::string text = cleaned(small, {Keep::text});
    CHECK(text == R"json({
 "cells": [
  {
   "cell_type": "markdown",
   "metadata": {},
   "source": [
    "# Entropy\n",
    "and what it is for"
   ]
  },
  {
   "cell_type": "code",
   "execution_count": null,
   "metadata": {
    "tags": [
     "plot"
    ]
   },
   "outputs": [
    {
     "name": "stdout",
     "output_type": "stream",
     "text": [
      "1.50\n"
     ]
    },
    {
     "data": {
      "text/plain": "<Figure>"
     },
     "execution_count": null,
     "metadata": {},
     "output_type": "execute_result"
    },
    {
     "ename": "NameError",
     "evalue": "x",
     "output_type": "error",
     "traceback": [
      "\u001b[0;31mNameError\u001b[0m: x"
     ]
    }
   ],
   "source": "h(1e-20, 0.10)"
  }
 ],
 "metadata": {
  "kernelspec": {
   "display_name": "Python 3",
   "language": "python",
   "name": "python3"
  },
  "language_info": {
   "name": "python"
  }
 },
 "nbformat": 4,
 "nbformat_minor": 2
}
)json");
    for (const auto keep : {Keep::none, Keep::text, Keep::images})
        CHECK(cleaned(cleaned(small, {keep}), {keep}) == cleaned(small, {keep}));
    CHECK(cleaned(small, {Keep::none}).find("\"outputs\": []") != std::string::npos);
    CHECK(cleaned(small, {Keep::none}).find("1.50") == std::string::npos);
    CHECK(cleaned(small, {Keep::images}).find("\"image/png\": \"aGVsbG8=\\n\"") !=
          std::string::npos);
    CHECK(cleaned(small, {Keep::images}).find("text/html") == std::string::npos);
    CHECK(cleaned(small, {Keep::none, {0, 1}}).find("\"cells\": []") != std::string::npos);
}

TEST_CASE("of a kernel only its names go out", "[markup]") {
    std::string notebook(small);
    notebook.insert(notebook.find("\"kernelspec\": {") + 15,
                    "\"env\": {\"HOME\": \"/home/anna\"}, \"metadata\": {\"debugger\": true},");
    CHECK(cleaned(notebook, {Keep::images}).find("anna") == std::string::npos);
    CHECK(cleaned(notebook, {Keep::images}).find("debugger") == std::string::npos);
    CHECK(cleaned(notebook, {Keep::images}).find("display_name") != std::string::npos);
}

TEST_CASE("pictures of a notebook go through another's hands", "[markup]") {
    const auto with = [](std::string_view letters) {
        std::string notebook(small);
        return notebook.replace(notebook.find("aGVsbG8="), 8, letters);
    };
    markup::Cleaning how{Keep::images};
    how.picture = [](std::string_view bytes) { return std::optional("<" + std::string(bytes)); };
    CHECK(cleaned(with("iVBORw=="), how).find("\"image/png\": \"PIlQTkc=\"") != std::string::npos);
    // "hello" and "<svg>" under a PNG's name
    CHECK(cleaned(small, how).find("image/png") == std::string::npos);
    CHECK(cleaned(with("PHN2Zz4="), how).find("image/png") == std::string::npos);
    how.picture = [](std::string_view) { return std::nullopt; };
    CHECK(cleaned(with("iVBORw=="), how).find("image/png") == std::string::npos);
}

namespace {

std::string refused(std::string_view bytes) {
    text::Diagnostics faults;
    CHECK_FALSE(markup::read_notebook(bytes, "a.ipynb", faults));
    CHECK(faults.size() == 1);
    return faults.empty() ? "" : text::to_line(faults[0], "osm-publish");
}

std::string with_cells(std::string_view cells) {
    return "{\"cells\": [" + std::string(cells) +
           "],\n\"metadata\": {}, \"nbformat\": 4, \"nbformat_minor\": 2}";
}

}  // namespace

TEST_CASE("what is no notebook is one fault at its place", "[markup]") {
    const std::string no_json = "error: this is not JSON (save it anew with Jupyter)";
    CHECK(refused("") == "a.ipynb: error: this is no notebook (save it anew with Jupyter)");
    CHECK(refused("[]") == "a.ipynb: error: this is no notebook (save it anew with Jupyter)");
    CHECK(refused("{\"nbformat\": 4}") ==
          "a.ipynb: error: this is no notebook (save it anew with Jupyter)");
    CHECK(refused("{\"cells\": [1], \"nbformat\": 4}") ==
          "a.ipynb: error: this is no notebook (save it anew with Jupyter)");
    CHECK(refused("{\"cells\": [],\n\"nbformat\": 5}") ==
          "a.ipynb:2: error: a notebook of format '5' is not known (save it anew with Jupyter: "
          "formats 3 and 4 are)");
    const auto whole = std::string(small);
    CHECK(refused(whole.substr(0, 400)).ends_with(no_json));
    CHECK(refused(whole + "{}").ends_with(no_json));
    CHECK(refused(whole + std::string(1, '\0')).ends_with(no_json));
    CHECK(refused(with_cells("{\"source\": \"\\ud800\"}")).ends_with(no_json));
    CHECK(
        refused(with_cells("{\"source\": \"a" + std::string(1, '\0') + "\"}")).ends_with(no_json));
    CHECK(refused(with_cells("{\"source\": \"\xC3\"}")).ends_with(no_json));
    CHECK(refused(with_cells("{\"a\":" + std::string(5000, '[') + std::string(5000, ']') + "}"))
              .find("nested more than 64 levels deep") != std::string::npos);
    CHECK(refused(std::string(2'000'000, '[')).find("a.ipynb:1: error:") == 0);
}

TEST_CASE("a name twice in an object is told, for programs differ about it", "[markup]") {
    CHECK(refused(with_cells(
              "{\"cell_type\": \"raw\", \"source\": \"a\",\n\"s\\u006furce\": \"b\"}")) ==
          "a.ipynb:2: error: 'source' stands twice in one object (save it anew with Jupyter)");
}

TEST_CASE("names that are spelled by escapes are the same names", "[markup]") {
    const auto text = with_cells(
        "{\"cell_type\": \"code\", \"execution_c\\u006funt\": 3, \"outp\\u0075ts\": [{\"x\": 1}], "
        "\"source\": \"a\"}");
    CHECK(cleaned(text, {Keep::none}) ==
          with_cells("{\"cell_type\": \"code\", \"execution_c\\u006funt\": null, "
                     "\"outp\\u0075ts\": [], \"source\": \"a\"}"));
}

TEST_CASE("a notebook of format 3 is read and cut too", "[markup]") {
    const std::string old =
        "{\"metadata\": {\"name\": \"x\", \"signature\": \"y\"}, \"nbformat\": 3, "
        "\"worksheets\": [{\"cells\": [{\"cell_type\": \"heading\", \"level\": 2, \"source\": "
        "\"Head\"}, {\"cell_type\": \"code\", \"collapsed\": true, \"input\": \"1\", \"language\": "
        "\"python\", \"outputs\": [{\"output_type\": \"pyout\", \"prompt_number\": 3, \"text\": "
        "\"1\", \"png\": \"aGk=\"}, {\"output_type\": \"display_data\", \"html\": \"<b>\"}], "
        "\"prompt_number\": 3}], \"metadata\": {}}]}";
    text::Diagnostics faults;
    const auto notebook = markup::read_notebook(old, "a.ipynb", faults);
    REQUIRE(notebook);
    CHECK(notebook->cells[0].source == "## Head");
    CHECK(notebook->cells[1].outputs[0].parts[0].text == "1");
    CHECK(notebook->cells[1].outputs[0].parts[1].is_picture());
    CHECK(notebook->language == "python");
    CHECK(cleaned(old, {Keep::text}) ==
          "{\"metadata\": {}, \"nbformat\": 3, "
          "\"worksheets\": [{\"cells\": [{\"cell_type\": \"heading\", \"level\": 2, \"source\": "
          "\"Head\"}, {\"cell_type\": \"code\", \"input\": \"1\", \"language\": "
          "\"python\", \"outputs\": [{\"output_type\": \"pyout\", \"prompt_number\": 0, \"text\": "
          "\"1\"}], \"prompt_number\": null}], \"metadata\": {}}]}");
}

TEST_CASE("a notebook's header is its metadata, its first cell, or its heading", "[markup]") {
    const auto header = [](std::string_view bytes) {
        text::Diagnostics faults;
        const auto notebook = markup::read_notebook(bytes, "a.ipynb", faults);
        REQUIRE(notebook);
        std::string all;
        for (const auto& field : markup::notebook_header(*notebook, "a.ipynb", faults).fields)
            all += field.key + "=" + field.text() + "@" + std::to_string(field.line) + " ";
        for (const auto& fault : faults)
            all += text::to_line(fault, "osm-publish");
        return all;
    };
    CHECK(header(
              "{\"cells\": [], \"nbformat\": 4,\n\"metadata\": {\"title\": \"T\", \"osm\": "
              "{\"Publish\": true,\n\"tags\": [\"a\", \"b\"], \"x\": {\"y\": 1}, \"n\": null}}}") ==
          "publish=true@2 tags=a, b@3 x.y=1@3 n=@3 ");
    CHECK(
        header(with_cells("{\"cell_type\": \"raw\", \"source\": [\n\"---\\n\",\n\"title: A\\n\",\n"
                          "\"odd\\n\",\n\"---\\n\"]}")) ==
        "title=A@3 a.ipynb:4: warning: 'odd' is no line of a header (write key: value)");
    CHECK(header(with_cells("{\"cell_type\": \"code\", \"source\": \"# no\"},\n{\"cell_type\": "
                            "\"markdown\", \"source\": \"x\\n# Yes\"}")) == "title=Yes@2 ");
    CHECK(header(with_cells("{\"cell_type\": \"code\", \"source\": \"---\\ntitle: A\\n---\"}")) ==
          "");
}
