#include "ui/json/json_problems.h"

#include <algorithm>

#include <QString>
#include <QStringList>

#include "core/config/validate.h"

namespace headgate::ui {

namespace {

// To the end of the name, word or number that begins there; of a bracket only itself.
int endOfToken(const QString& line, int begin) {
  if (begin >= line.size()) return int(line.size());
  int end = begin + 1;
  if (line[begin] == QLatin1Char('"')) {
    while (end < line.size() && line[end] != QLatin1Char('"')) end += line[end] == QLatin1Char('\\') ? 2 : 1;
    return int(std::min<qsizetype>(end + 1, line.size()));
  }
  while (end < line.size() && (line[end].isLetterOrNumber() || line[end] == QLatin1Char('.'))) ++end;
  return end;
}

}  // namespace

std::vector<TextProblem> textProblems(std::string_view text) {
  const auto document = config::Document::parse(text);
  const std::vector<config::Problem> problems =
      document ? config::validate(*document).problems : document.error();
  const QStringList lines = QString::fromUtf8(text.data(), qsizetype(text.size())).split(QLatin1Char('\n'));
  std::vector<int> starts{0};
  for (const QString& line : lines) starts.push_back(starts.back() + int(line.size()) + 1);

  std::vector<TextProblem> found;
  for (const config::Problem& problem : problems) {
    if (problem.place.line == 0 || problem.place.line > size_t(lines.size())) continue;
    const QString& line = lines[qsizetype(problem.place.line) - 1];
    // Columns count characters; letters of the window may be halves of one.
    const auto characters = line.toUcs4();
    const auto before = std::min<qsizetype>(qsizetype(problem.place.column) - 1, characters.size());
    int column = int(QString::fromUcs4(reinterpret_cast<const char32_t*>(characters.data()), before).size());
    const int start = starts[problem.place.line - 1];
    int end = endOfToken(line, column);
    if (column >= end) column = std::max(0, end - 1);  // behind the end of a line: its last letter
    found.push_back({problem, start + column, start + std::max(end, column + 1)});
  }
  std::stable_partition(found.begin(), found.end(), [](const TextProblem& each) {
    return each.problem.severity == config::Severity::Error;
  });
  return found;
}

}  // namespace headgate::ui
