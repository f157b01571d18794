namespace Attribution.Features.Attributions.Profiles;

/// <summary>One actor that has a value.</summary>
/// <param name="Actor">Place of the actor in the index.</param>
/// <param name="Cases">Past cases of the actor that show the value.</param>
/// <param name="FirstDay">Day number of the first sighting; null: unknown.</param>
/// <param name="LastDay">Day number of the last sighting; null: unknown.</param>
internal readonly record struct Posting(int Actor, int Cases, int? FirstDay, int? LastDay)
{
    /// <summary>
    /// Days between a sighting and the time the actor is known to have used the value; 0 inside it, null where a date is missing or
    /// the dates contradict each other.
    /// </summary>
    public int? AgeAt(DateOnly? day)
    {
        if (day is not { } date || (FirstDay ?? LastDay) is not { } first || (LastDay ?? FirstDay) is not { } last || last < first)
        {
            return null;
        }

        return date.DayNumber < first ? first - date.DayNumber : Math.Max(0, date.DayNumber - last);
    }
}
