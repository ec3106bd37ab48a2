select write_sample('one');
