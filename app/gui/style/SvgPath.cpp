#include "app/gui/style/SvgPath.h"

#include <QList>

#include <cmath>
#include <numbers>
#include <optional>

namespace ieum {

namespace {

/// An arc of SVG: from where the pen is, over an ellipse of these radii, to `end`.
struct Arc
{
    QPointF radii;
    double turn; ///< degrees
    bool isLarge, isClockwise;
    QPointF end;
};

QPointF turned(const QPointF &point, double radians)
{
    return {point.x() * std::cos(radians) - point.y() * std::sin(radians),
            point.x() * std::sin(radians) + point.y() * std::cos(radians)};
}

// A piece of the unit circle of at most a quarter, as one curve.
void addPiece(QPainterPath &path, double from, double to, const QTransform &place)
{
    const double reach = 4.0 / 3.0 * std::tan((to - from) / 4);
    const QPointF first(std::cos(from), std::sin(from)), last(std::cos(to), std::sin(to));
    path.cubicTo(place.map(first + reach * QPointF(-first.y(), first.x())),
                 place.map(last - reach * QPointF(-last.y(), last.x())), place.map(last));
}

// By the implementation notes of SVG 1.1, F.6.5 and F.6.6: centre and angles from the two ends.
void addArc(QPainterPath &path, const Arc &arc)
{
    const QPointF start = path.currentPosition();
    double rx = std::abs(arc.radii.x()), ry = std::abs(arc.radii.y());
    if (qFuzzyIsNull(rx) || qFuzzyIsNull(ry))
        return path.lineTo(arc.end);
    const double turn = arc.turn * std::numbers::pi / 180;
    const QPointF half = turned((start - arc.end) / 2, -turn);
    const double tooFar = std::pow(half.x() / rx, 2) + std::pow(half.y() / ry, 2);
    const double growth = std::sqrt(std::max(1.0, tooFar));
    rx *= growth;
    ry *= growth;
    const double spread = std::pow(half.x() / rx, 2) + std::pow(half.y() / ry, 2);
    const double side = (arc.isLarge == arc.isClockwise ? -1 : 1) * std::sqrt(std::max(0.0, 1 / spread - 1));
    const QPointF flatCentre(side * half.y() * rx / ry, -side * half.x() * ry / rx);
    const QPointF centre = turned(flatCentre, turn) + (start + arc.end) / 2;
    const double from = std::atan2((half.y() - flatCentre.y()) / ry, (half.x() - flatCentre.x()) / rx);
    double to = std::atan2((-half.y() - flatCentre.y()) / ry, (-half.x() - flatCentre.x()) / rx);
    const double round = 2 * std::numbers::pi;
    if (arc.isClockwise && to < from)
        to += round;
    if (!arc.isClockwise && to > from)
        to -= round;
    const QTransform place =
        QTransform::fromTranslate(centre.x(), centre.y()).rotateRadians(turn).scale(rx, ry);
    const int pieces = std::max(1, int(std::ceil(std::abs(to - from) / (round / 4) - 1e-9)));
    for (int i = 0; i < pieces; ++i)
        addPiece(path, from + (to - from) * i / pieces, from + (to - from) * (i + 1) / pieces, place);
}

class Reader
{
public:
    explicit Reader(QStringView text)
        : m_text(text)
    {
    }

    QPainterPath read()
    {
        while (takeCommand() && draw()) {
        }
        return m_path;
    }

private:
    void skipGaps()
    {
        while (m_at < m_text.size() && (m_text[m_at].isSpace() || m_text[m_at] == u','))
            ++m_at;
    }

    // A command may be left out where it repeats; a repeated "m" goes on as a line.
    bool takeCommand()
    {
        skipGaps();
        if (m_at >= m_text.size())
            return false;
        if (m_text[m_at].isLetter())
            m_command = m_text[m_at++].toLatin1();
        else if (m_command == 'm' || m_command == 'M')
            m_command = m_command == 'm' ? 'l' : 'L';
        else if (m_command == 'z' || m_command == 'Z')
            return false;
        return true;
    }

    // Numbers stand without gaps where a sign or a second point parts them: "1.5.5-2".
    std::optional<double> number()
    {
        skipGaps();
        const qsizetype begin = m_at;
        bool hasPoint = false;
        for (; m_at < m_text.size(); ++m_at) {
            const QChar character = m_text[m_at];
            const bool isSign = character == u'-' || character == u'+';
            if (character == u'.' && !hasPoint)
                hasPoint = true;
            else if (!character.isDigit() && !(isSign && m_at == begin))
                break;
        }
        bool isNumber = false;
        const double value = m_text.mid(begin, m_at - begin).toDouble(&isNumber);
        return isNumber ? std::optional(value) : std::nullopt;
    }

    // The two flags of an arc are one digit each and may touch what follows.
    std::optional<double> flag()
    {
        skipGaps();
        if (m_at >= m_text.size() || (m_text[m_at] != u'0' && m_text[m_at] != u'1'))
            return std::nullopt;
        return m_text[m_at++].digitValue();
    }

    std::optional<QList<double>> numbers(const char *kinds)
    {
        QList<double> values;
        for (; *kinds; ++kinds) {
            const auto value = *kinds == 'f' ? flag() : number();
            if (!value)
                return std::nullopt;
            values += *value;
        }
        return values;
    }

    bool isRelative() const { return m_command >= 'a'; }
    QPointF origin() const { return isRelative() ? m_path.currentPosition() : QPointF(); }

    bool draw()
    {
        switch (isRelative() ? m_command : char(m_command + ('a' - 'A'))) {
        case 'm':
            return with("nn", [this](const auto &n) { m_path.moveTo(origin() + QPointF(n[0], n[1])); });
        case 'l':
            return with("nn", [this](const auto &n) { m_path.lineTo(origin() + QPointF(n[0], n[1])); });
        case 'h':
            return with("n", [this](const auto &n) {
                m_path.lineTo(origin().x() + n[0], m_path.currentPosition().y());
            });
        case 'v':
            return with("n", [this](const auto &n) {
                m_path.lineTo(m_path.currentPosition().x(), origin().y() + n[0]);
            });
        case 'z':
            m_path.closeSubpath();
            return true;
        default:
            return drawCurve();
        }
    }

    bool drawCurve()
    {
        const QPointF from = origin();
        switch (isRelative() ? m_command : char(m_command + ('a' - 'A'))) {
        case 'c':
            return with("nnnnnn", [&](const auto &n) {
                cubic(from + QPointF(n[0], n[1]), from + QPointF(n[2], n[3]), from + QPointF(n[4], n[5]));
            });
        case 's':
            return with("nnnn", [&](const auto &n) {
                cubic(mirrored(), from + QPointF(n[0], n[1]), from + QPointF(n[2], n[3]));
            });
        case 'q':
            return with("nnnn", [&](const auto &n) {
                quadratic(from + QPointF(n[0], n[1]), from + QPointF(n[2], n[3]));
            });
        case 't':
            return with("nn", [&](const auto &n) { quadratic(mirrored(), from + QPointF(n[0], n[1])); });
        case 'a':
            return with("nnnffnn", [&](const auto &n) {
                addArc(m_path, {{n[0], n[1]}, n[2], n[3] > 0, n[4] > 0, from + QPointF(n[5], n[6])});
            });
        default:
            return false;
        }
    }

    template <typename Draw>
    bool with(const char *kinds, Draw drawWith)
    {
        const auto values = numbers(kinds);
        if (values)
            drawWith(*values);
        return values.has_value();
    }

    void cubic(const QPointF &first, const QPointF &second, const QPointF &end)
    {
        m_path.cubicTo(first, second, end);
        m_lastControl = second;
        m_curveEnd = end;
    }

    void quadratic(const QPointF &control, const QPointF &end)
    {
        m_path.quadTo(control, end);
        m_lastControl = control;
        m_curveEnd = end;
    }

    // What a smooth curve goes on from: the last control point seen from the other side.
    QPointF mirrored() const
    {
        const QPointF here = m_path.currentPosition();
        return here == m_curveEnd ? 2 * here - m_lastControl : here;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    char m_command = 0;
    QPainterPath m_path;
    QPointF m_lastControl, m_curveEnd{NAN, NAN};
};

} // namespace

QPainterPath svgPath(QStringView d)
{
    return Reader(d).read();
}

} // namespace ieum
