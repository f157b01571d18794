using Attribution.Features.Interop.Stix.Mapping;
using Attribution.Features.Interop.Stix.Reading;

namespace Attribution.Features.Interop.Stix.Running;

/// <summary>Counts and reports what became of a draft.</summary>
internal static class VerdictCounts
{
    public static void Add(ImportContext context, ObjectPlace place, bool isCounted, HeadVerdict verdict, bool isNew)
    {
        if (!isCounted)
        {
            return;
        }

        var counts = context.Counts;
        switch (verdict)
        {
            case HeadVerdict.Unchanged:
                counts.Unchanged++;
                break;
            case HeadVerdict.Older:
                counts.Skipped++;
                context.Issues.Remark(
                    place, new ObjectFault(ImportCodes.OlderVersion, "/modified", "A newer version of the object is there already; this one was left out."));
                break;
            case HeadVerdict.ChangedWithoutModified:
                counts.Changed++;
                context.Issues.Remark(place, new ObjectFault(
                    ImportCodes.ChangedWithoutModified, "/modified", "The content differs from what is there, though modified is the same; it was taken as a new version. A changed object needs a later modified."));
                break;
            default:
                counts.Made += isNew ? 1 : 0;
                counts.Changed += isNew ? 0 : 1;
                break;
        }
    }
}
