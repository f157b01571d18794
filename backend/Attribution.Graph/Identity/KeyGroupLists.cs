using Attribution.Graph.Index;

namespace Attribution.Graph.Identity;

/// <summary>
/// The writer's side of key groups of three and more: lists in one column of numbers, each as its length, its room and its members, so that a member costs 4 bytes.
/// A list that outgrows its room is written anew with half as much again. For one writer.
/// </summary>
internal sealed class KeyGroupLists
{
    /// <summary>Numbers before the members: length and room.</summary>
    public const int HeaderLength = 2;

    private readonly PagedColumn<int> numbers = new();

    /// <summary>None yet; place 0 is never used.</summary>
    public KeyGroupLists() => numbers.Reach(0);

    /// <summary>Writes a list with just the room it needs; gives its place.</summary>
    public int Add(ReadOnlySpan<int> members) => Write(members, members.Length);

    /// <summary>Members of the list at <paramref name="place"/>.</summary>
    public int[] MembersAt(int place)
    {
        var members = new int[numbers[place]];
        for (var member = 0; member < members.Length; member++)
        {
            members[member] = numbers[place + HeaderLength + member];
        }

        return members;
    }

    /// <summary>Puts other members, one more than before, in the list at <paramref name="place"/>; gives its place now.</summary>
    public int Replace(int place, ReadOnlySpan<int> members)
    {
        if (numbers[place + 1] < members.Length)
        {
            return Write(members, members.Length + (members.Length / 2));
        }

        Fill(place, members);
        return place;
    }

    /// <summary>The lists for readers.</summary>
    public Pages<int> Freeze() => numbers.Freeze();

    private int Write(ReadOnlySpan<int> members, int room)
    {
        var place = numbers.Count;
        numbers.Reach(place + HeaderLength + room - 1);
        numbers.Set(place + 1, room);
        Fill(place, members);
        return place;
    }

    private void Fill(int place, ReadOnlySpan<int> members)
    {
        numbers.Set(place, members.Length);
        for (var member = 0; member < members.Length; member++)
        {
            if (numbers[place + HeaderLength + member] != members[member])
            {
                numbers.Set(place + HeaderLength + member, members[member]);
            }
        }
    }
}
