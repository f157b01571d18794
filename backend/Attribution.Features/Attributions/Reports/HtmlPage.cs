using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;

namespace Attribution.Features.Attributions.Reports;

/// <summary>
/// A report as one HTML file that needs nothing else: it prints on A4 with its marking on every page, and the browser that prints it to PDF shapes every script. All text is encoded; the
/// one script prints.
/// </summary>
public static class HtmlPage
{
    private const string Script = "document.querySelector('button').addEventListener('click',()=>window.print())";

    private const string Style = """
        :root{color-scheme:light}
        body{font:14px/1.5 system-ui,"Segoe UI","Noto Sans","Noto Sans Arabic",sans-serif;color:#1a1d21;background:#fff;max-width:960px;margin:0 auto;padding:0 24px 48px}
        h1{font-size:24px;line-height:1.25;margin:20px 0 4px}h2{font-size:17px;margin:28px 0 6px;padding-bottom:3px;border-bottom:1px solid #c9ced6}h3{font-size:14px;margin:18px 0 4px}
        p{margin:6px 0;max-width:78ch}ul{margin:6px 0;padding-inline-start:20px}li{margin:2px 0}
        table{border-collapse:collapse;width:100%;margin:8px 0 14px;font-variant-numeric:tabular-nums}
        th,td{text-align:start;vertical-align:top;padding:4px 8px;border-bottom:1px solid #dfe3e8;overflow-wrap:anywhere}td{min-width:4.6em}td:first-child{min-width:2.4em}th{font-weight:600;color:#4a525c;border-bottom-color:#9aa3ae;white-space:nowrap}
        a{color:#0b5cad;text-decoration:none}a:hover,a:focus-visible{text-decoration:underline}
        .marking{font-weight:600;border:1px solid #1a1d21;padding:3px 10px;display:inline-block}
        header{position:sticky;top:0;background:#fff;padding:10px 0;display:flex;justify-content:space-between;gap:16px;align-items:center;border-bottom:1px solid #dfe3e8}
        button{font:inherit;padding:5px 14px;border:1px solid #0b5cad;border-radius:4px;background:#0b5cad;color:#fff;cursor:pointer;white-space:nowrap}
        tr:target{background:#fff4c2}
        @page{size:A4;margin:18mm 15mm}
        @media print{body{max-width:none;padding:0;font-size:10.5pt}button{display:none}header{position:fixed;top:-13mm;left:0;right:0;border:0;padding:0;font-size:9pt}h1{margin-top:0}h2,h3{break-after:avoid}tr{break-inside:avoid}thead{display:table-header-group}a{color:inherit}}
        """;

    /// <summary>What a browser may load for it: its own style and its own script, by their hashes, and nothing else.</summary>
    public static string ContentSecurityPolicy { get; } =
        $"default-src 'none'; style-src '{HashOf(Style)}'; script-src '{HashOf(Script)}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>The file.</summary>
    internal static string Render(ReportPage page)
    {
        StringBuilder html = new(64 * 1024);
        html.Append(CultureInfo.InvariantCulture, $"<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>{Encoded(page.Title)}</title>\n<style>{Style}</style>\n</head>\n<body>\n");
        html.Append(CultureInfo.InvariantCulture, $"<header><span class=\"marking\">{Encoded(page.Marking)}</span><button type=\"button\">Print or save as PDF</button></header>\n<main>\n<h1 dir=\"auto\">{Encoded(page.Title)}</h1>\n");
        foreach (var block in page.Blocks)
        {
            Append(html, block);
        }

        return html.Append(CultureInfo.InvariantCulture, $"</main>\n<script>{Script}</script>\n</body>\n</html>\n").ToString();
    }

    private static void Append(StringBuilder html, ReportBlock block)
    {
        switch (block)
        {
            case ReportBlock.Heading heading:
                html.Append(CultureInfo.InvariantCulture, $"<h2 dir=\"auto\">{Encoded(heading.Text)}</h2>\n");
                break;
            case ReportBlock.Subheading heading:
                html.Append(CultureInfo.InvariantCulture, $"<h3 dir=\"auto\">{Encoded(heading.Text)}</h3>\n");
                break;
            case ReportBlock.Paragraph paragraph:
                html.Append(CultureInfo.InvariantCulture, $"<p dir=\"auto\">{Encoded(paragraph.Text)}</p>\n");
                break;
            case ReportBlock.Points points:
                html.Append("<ul>").AppendJoin("", points.Texts.Select(text => $"<li dir=\"auto\">{Encoded(text)}</li>")).Append("</ul>\n");
                break;
            case ReportBlock.Table table:
                Append(html, table);
                break;
            default:
                throw new System.Diagnostics.UnreachableException($"Unknown block {block}.");
        }
    }

    private static void Append(StringBuilder html, ReportBlock.Table table)
    {
        html.Append("<table>\n<thead><tr>").AppendJoin("", table.Heads.Select(head => $"<th scope=\"col\">{Encoded(head)}</th>")).Append("</tr></thead>\n<tbody>\n");
        foreach (var row in table.Rows)
        {
            var anchor = row.Select(cell => cell.Anchor).FirstOrDefault(number => number is not null);
            html.Append(anchor is { } number ? string.Create(CultureInfo.InvariantCulture, $"<tr id=\"c{number}\">") : "<tr>");
            html.AppendJoin("", row.Select(cell => $"<td dir=\"auto\">{Encoded(cell.Text)}{Links(cell.Cited)}</td>")).Append("</tr>\n");
        }

        html.Append("</tbody>\n</table>\n");
    }

    private static string Links(IReadOnlyList<int>? cited) =>
        cited is null ? "" : string.Concat(cited.Select(number => string.Create(CultureInfo.InvariantCulture, $" <a href=\"#c{number}\">[{number}]</a>")));

    private static string Encoded(string text) => WebUtility.HtmlEncode(text);

    private static string HashOf(string content) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)))}";
}
