/* The floor of goal 5: reads all files of the folders it is given, as fast as one thread can, and does nothing with them. */
#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

int main(int count, char **folders) {
  static char buffer[1 << 22];
  long files = 0, bytes = 0;
  for (int number = 1; number < count; number++) {
    DIR *folder = opendir(folders[number]);
    if (!folder || chdir(folders[number])) return 1;
    for (struct dirent *entry; (entry = readdir(folder));) {
      if (entry->d_type != DT_REG) continue;
      int file = open(entry->d_name, O_RDONLY);
      if (file < 0) return 1;
      for (ssize_t got; (got = read(file, buffer, sizeof buffer)) > 0;) bytes += got;
      close(file);
      files++;
    }
    closedir(folder);
  }
  printf("%ld files, %ld bytes\n", files, bytes);
}
